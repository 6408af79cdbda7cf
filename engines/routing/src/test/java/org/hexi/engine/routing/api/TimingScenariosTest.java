package org.hexi.engine.routing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexi.engine.routing.api.Sketch.ask;
import static org.hexi.engine.routing.api.Sketch.at;

import org.junit.jupiter.api.Test;

/** Scenarios A: departures, cut-offs, calendars and roads. */
class TimingScenariosTest {
    /** Short and certain enough to put no risk on a connection of some hours. */
    private static final Dwell BRISK = Dwell.hours(2, 2);

    @Test
    void a01ThroughServiceBeatsTheChangeThatMissesTheCutOff() {
        Sketch sketch = new Sketch()
                .service("THROUGH", 6, "LZD", "ALA", "WAW")
                .run("THROUGH", "T1", "2026-03-01T12:00", "2026-03-04T12:00/2026-03-04T15:00", "2026-03-12T12:00")
                .service("FAST", 24, "ALA", "WAW")
                .run("FAST", "F1", "2026-03-05T06:00", "2026-03-09T06:00")
                .run("FAST", "F2", "2026-03-09T06:00", "2026-03-13T06:00")
                .change("ALA", BRISK);

        assertThat(sketch.keys(ask("LZD", "WAW", "2026-03-01T00:00"))).containsExactly("THROUGH/T1:LZD>WAW");
    }

    @Test
    void a02CutOffIsNotDodgedByADummyLeg() {
        Sketch sketch = new Sketch()
                .service("MAIN", 6, "LZD", "ALA")
                .run("MAIN", "TODAY", "2026-03-01T10:00", "2026-03-04T10:00")
                .run("MAIN", "TOMORROW", "2026-03-02T10:00", "2026-03-05T10:00")
                .service("LOOP", 0, "LZD", "XZH", "LZD")
                .run("LOOP", "L1", "2026-03-01T05:00", "2026-03-01T05:20", "2026-03-01T05:40")
                .road("LZD", "XZH", 1, "1", "1")
                .road("XZH", "LZD", 1, "1", "1")
                .change("LZD", new Dwell(1, 1))
                .change("XZH", new Dwell(1, 1));

        assertThat(sketch.keys(ask("LZD", "ALA", "2026-03-01T04:01"))).containsExactly("MAIN/TOMORROW:LZD>ALA");
        assertThat(sketch.keys(ask("LZD", "ALA", "2026-03-01T04:00"))).containsExactly("MAIN/TODAY:LZD>ALA");
    }

    @Test
    void a03ConnectionRunsOverMidnight() {
        Sketch sketch = new Sketch()
                .service("NIGHT", 0, "LZD", "URC")
                .run("NIGHT", "N1", "2026-03-01T20:00", "2026-03-01T23:30")
                .service("MORNING", 0, "URC", "ALA")
                .run("MORNING", "M1", "2026-03-02T01:30", "2026-03-02T20:00")
                .change("URC", BRISK);

        Front front = sketch.plan(ask("LZD", "ALA", "2026-03-01T12:00"));

        assertThat(front.journeys()).hasSize(1);
        assertThat(front.journeys().getFirst().criteria().arrivalMinute()).isEqualTo(at("2026-03-02T20:00"));
        assertThat(front.journeys().getFirst().units().arrival()).isEqualTo(32 * 60);
    }

    @Test
    void a04JourneyRunsOverTheEndOfAMonthAndOfAYear() {
        Sketch sketch = new Sketch()
                .service("LONG", 12, "LZD", "DUI")
                .run("LONG", "L1", "2026-12-24T08:00", "2027-01-11T08:00");

        assertThat(sketch.keys(ask("LZD", "DUI", "2026-11-30T23:59"))).containsExactly("LONG/L1:LZD>DUI");
    }

    @Test
    void a05NextDepartureInFiveDaysIsAnAnswer() {
        Sketch sketch = new Sketch()
                .service("WEEKLY", 12, "LZD", "ALA")
                .run("WEEKLY", "W1", "2026-03-01T08:00", "2026-03-04T08:00")
                .run("WEEKLY", "W2", "2026-03-08T08:00", "2026-03-11T08:00");

        Front front = sketch.plan(ask("LZD", "ALA", "2026-03-03T08:00"));

        assertThat(front.journeys()).extracting(Journey::key).containsExactly("WEEKLY/W2:LZD>ALA");
        assertThat(front.journeys().getFirst().legs().getFirst().departureMinute())
                .isEqualTo(at("2026-03-08T08:00"));
    }

    @Test
    void a06ConnectionIsMadeWhenTheMedianJustFits() {
        Sketch sketch = new Sketch()
                .service("FIRST", 0, "LZD", "URC")
                .run("FIRST", "F1", "2026-03-01T08:00", "2026-03-02T08:00")
                .service("NEXT", 3, "URC", "ALA")
                .run("NEXT", "MISSED", "2026-03-02T12:59", "2026-03-03T08:00")
                .run("NEXT", "CAUGHT", "2026-03-02T13:00", "2026-03-03T09:00")
                .change("URC", new Dwell(119.5, 119.5));

        assertThat(sketch.keys(ask("LZD", "ALA", "2026-03-01T00:00")))
                .containsExactly("FIRST/F1:LZD>URC NEXT/CAUGHT:URC>ALA");
    }

    @Test
    void a07TripThatOvertakesIsTaken() {
        Sketch sketch = new Sketch()
                .service("MIXED", 0, "LZD", "URC", "ALA")
                .run("MIXED", "SLOW", "2026-03-01T08:00", "2026-03-03T08:00", "2026-03-09T08:00")
                .run("MIXED", "QUICK", "2026-03-02T08:00", "2026-03-03T06:00", "2026-03-04T08:00");

        assertThat(sketch.keys(ask("LZD", "ALA", "2026-03-01T00:00"))).containsExactly("MIXED/QUICK:LZD>ALA");
    }

    @Test
    void a08RoadLeavesAtOnceAndBringsFirstAndLastMile() {
        Sketch sketch = new Sketch()
                .road("FACTORY", "LZD", 2, "50", "40")
                .service("MAIN", 4, "LZD", "ALA")
                .run("MAIN", "M1", "2026-03-01T10:00", "2026-03-04T10:00")
                .road("ALA", "SHOP", 3, "60", "50")
                .change("LZD", BRISK)
                .change("ALA", BRISK);

        Front front = sketch.plan(ask("FACTORY", "SHOP", "2026-03-01T02:00"));

        assertThat(front.journeys()).hasSize(1);
        Journey journey = front.journeys().getFirst();
        assertThat(journey.legs())
                .extracting(Leg::departureMinute)
                .containsExactly(at("2026-03-01T02:00"), at("2026-03-01T10:00"), at("2026-03-04T12:00"));
        assertThat(journey.units())
                .isEqualTo(new CriteriaUnits(at("2026-03-04T15:00") - at("2026-03-01T02:00"), 210, 190, 0));
    }

    @Test
    void a09TwoRoadLegsDoNotFollowEachOther() {
        Sketch sketch = new Sketch()
                .road("LZD", "JYG", 8, "300", "500")
                .road("JYG", "URC", 12, "400", "700")
                .service("SHUTTLE", 0, "LZD", "JYG")
                .run("SHUTTLE", "S1", "2026-03-02T08:00", "2026-03-02T20:00")
                .change("JYG", BRISK);

        assertThat(sketch.keys(ask("LZD", "URC", "2026-03-01T00:00")))
                .containsExactly("SHUTTLE/S1:LZD>JYG road@" + at("2026-03-02T22:00") + ":JYG>URC");
    }

    @Test
    void a10RoadArrivalDoesNotHideTheLaterRailArrivalThatMayGoOnByRoad() {
        Sketch sketch = new Sketch()
                .road("LZD", "JYG", 1, "1", "1")
                .service("SLOW", 0, "LZD", "JYG")
                .run("SLOW", "S1", "2026-03-01T08:00", "2026-03-02T08:00")
                .road("JYG", "URC", 12, "400", "700")
                .service("RARE", 0, "JYG", "URC")
                .run("RARE", "R1", "2026-03-20T08:00", "2026-03-21T08:00")
                .change("JYG", BRISK);

        assertThat(sketch.keys(ask("LZD", "URC", "2026-03-01T00:00")))
                .containsExactly(
                        "SLOW/S1:LZD>JYG road@" + at("2026-03-02T10:00") + ":JYG>URC",
                        "road@" + at("2026-03-01T00:00") + ":LZD>JYG RARE/R1:JYG>URC");
    }

    @Test
    void a11ThroughPriceNeedNotBeTheSumOfItsSections() {
        Sketch sketch = new Sketch()
                .service("LINE", 1, "LZD", "URC", "ALA")
                .run("LINE", "L1", "2026-03-01T08:00", "2026-03-02T08:00/2026-03-02T20:00", "2026-03-04T08:00")
                .price("LINE", "LZD", "ALA", "900", "300")
                .price("LINE", "LZD", "URC", "300", "150")
                .price("LINE", "URC", "ALA", "400", "150")
                .change("URC", BRISK);

        assertThat(sketch.plan(ask("LZD", "ALA", "2026-03-01T00:00")).journeys())
                .extracting(Journey::key)
                .as("leaving the train and boarding it again is a connection like any other")
                .containsExactly("LINE/L1:LZD>URC LINE/L1:URC>ALA");
    }
}
