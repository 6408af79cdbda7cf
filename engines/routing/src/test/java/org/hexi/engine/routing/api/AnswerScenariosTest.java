package org.hexi.engine.routing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hexi.engine.routing.api.Sketch.ask;
import static org.hexi.engine.routing.api.Sketch.at;

import java.math.BigDecimal;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.spi.DepartureFilter;
import org.junit.jupiter.api.Test;

/** Scenarios C: the grid, ties, capacity, empty fronts and impossible questions. */
class AnswerScenariosTest {
    private static final Dwell BRISK = Dwell.hours(2, 2);

    private static Sketch daily() {
        return new Sketch()
                .service("DAILY", 6, "LZD", "ALA")
                .run("DAILY", "D1", "2026-03-01T12:00", "2026-03-04T12:00")
                .run("DAILY", "D2", "2026-03-02T12:00", "2026-03-05T12:00");
    }

    @Test
    void c01DifferencesBelowTheResolutionDoNotCount() {
        Sketch sketch = daily().service("LATER", 6, "LZD", "ALA")
                .run("LATER", "L1", "2026-03-01T18:00", "2026-03-04T18:00")
                .price("LATER", "LZD", "ALA", "99.6", "100");
        JourneyQuery query = ask("LZD", "ALA", "2026-03-01T00:00");
        Resolution cents = new Resolution(1, new BigDecimal("0.1"), BigDecimal.ONE, 1000);

        assertThat(sketch.keys(query)).containsExactly("DAILY/D1:LZD>ALA");
        assertThat(sketch.keys(query.with(cents))).containsExactly("DAILY/D1:LZD>ALA", "LATER/L1:LZD>ALA");
    }

    @Test
    void c02HalvesAreRoundedUpOnEveryArcAlone() {
        Sketch sketch = new Sketch()
                .service("ONE", 0, "LZD", "URC")
                .run("ONE", "O1", "2026-03-01T12:00", "2026-03-02T12:00")
                .price("ONE", "LZD", "URC", "10.5", "7.49")
                .service("TWO", 0, "URC", "ALA")
                .run("TWO", "T1", "2026-03-03T12:00", "2026-03-04T12:00")
                .price("TWO", "URC", "ALA", "20.5", "8.49")
                .change("URC", BRISK);

        Journey journey =
                sketch.plan(ask("LZD", "ALA", "2026-03-01T00:00")).journeys().getFirst();

        assertThat(journey.units().cost()).isEqualTo(11 + 21);
        assertThat(journey.units().co2e()).isEqualTo(7 + 8);
        assertThat(journey.criteria().cost()).isEqualByComparingTo("31");
        assertThat(journey.criteria().co2eKilograms()).isEqualByComparingTo("15.98");
    }

    @Test
    void c03MinutesInsideOneUnitOfTimeStillDecideAConnection() {
        Sketch sketch = new Sketch()
                .service("CHEAP", 0, "LZD", "URC")
                .run("CHEAP", "C1", "2026-03-01T12:00", "2026-03-02T10:10")
                .price("CHEAP", "LZD", "URC", "50", "100")
                .service("EARLY", 0, "LZD", "URC")
                .run("EARLY", "E1", "2026-03-01T12:00", "2026-03-02T10:00")
                .service("NEXT", 0, "URC", "ALA")
                .run("NEXT", "N1", "2026-03-02T12:05", "2026-03-04T12:00")
                .change("URC", BRISK);
        Resolution days = new Resolution(1440, BigDecimal.ONE, BigDecimal.ONE, 1000);

        assertThat(sketch.keys(ask("LZD", "ALA", "2026-03-01T00:00").with(days)))
                .containsExactly("EARLY/E1:LZD>URC NEXT/N1:URC>ALA");
    }

    @Test
    void c04OfEqualJourneysTheOneWithFewestLegsIsKept() {
        Sketch sketch = new Sketch()
                .service("DIRECT", 0, "LZD", "ALA")
                .run("DIRECT", "D1", "2026-03-01T12:00", "2026-03-04T12:00")
                .price("DIRECT", "LZD", "ALA", "200", "200")
                .service("A", 0, "LZD", "URC")
                .run("A", "A1", "2026-03-01T12:00", "2026-03-02T12:00")
                .service("B", 0, "URC", "ALA")
                .run("B", "B1", "2026-03-03T12:00", "2026-03-04T12:00")
                .change("URC", BRISK);

        assertThat(sketch.keys(ask("LZD", "ALA", "2026-03-01T00:00"))).containsExactly("DIRECT/D1:LZD>ALA");
    }

    @Test
    void c05FullDepartureGivesWayToTheNext() {
        DepartureFilter full =
                (service, departure, from, to, load) -> !departure.id().equals("D1");

        assertThat(daily().plan(ask("LZD", "ALA", "2026-03-01T00:00"), full).journeys())
                .extracting(Journey::key)
                .containsExactly("DAILY/D2:LZD>ALA");
    }

    @Test
    void c06WhenAllDeparturesAreClosedTheFrontSaysSo() {
        Front front =
                daily().plan(ask("LZD", "ALA", "2026-03-01T00:00"), (service, departure, from, to, load) -> false);

        assertThat(front.whyEmpty()).contains(new NoJourney.DeparturesClosed(at("2026-03-04T12:00")));
    }

    @Test
    void c07UnconnectedPlacesAreUnreachable() {
        Front front = daily().place("WAW").plan(ask("LZD", "WAW", "2026-03-01T00:00"));

        assertThat(front.whyEmpty()).contains(new NoJourney.Unreachable(new PlaceCode("LZD"), new PlaceCode("WAW")));
    }

    @Test
    void c08NothingLeavesWithinTheHorizon() {
        JourneyQuery query = ask("LZD", "ALA", "2026-02-01T00:00").withHorizonDays(28);

        assertThat(daily().plan(query).whyEmpty()).contains(new NoJourney.NothingWithinHorizon(28));
        assertThat(daily().plan(query.withHorizonDays(29)).journeys()).hasSize(1);
    }

    @Test
    void c09MoreLegsThanAskedFor() {
        Sketch sketch = daily().service("NEXT", 0, "ALA", "WAW")
                .run("NEXT", "N1", "2026-03-08T12:00", "2026-03-14T12:00")
                .change("ALA", BRISK);
        JourneyQuery query = ask("LZD", "WAW", "2026-03-01T00:00");

        assertThat(sketch.plan(query.withMaxLegs(1)).whyEmpty()).contains(new NoJourney.TooManyLegs(2, 1));
        assertThat(sketch.plan(query.withMaxLegs(2)).journeys()).hasSize(1);
    }

    @Test
    void c10ImpossibleQuestionsNameTheField() {
        JourneyQuery query = ask("LZD", "ALA", "2026-03-01T00:00");

        refused("to", () -> ask("LZD", "LZD", "2026-03-01T00:00"));
        refused("latestMinute", () -> query.withLatest(query.readyMinute() - 1));
        refused("horizonDays", () -> query.withHorizonDays(0));
        refused("maxLegs", () -> query.withMaxLegs(-1));
        refused("readyMinute", () -> JourneyQuery.of(query.from(), query.to(), Long.MIN_VALUE, query.load()));
        refused("teu", () -> new Load(Sketch.LOAD.mass(), BigDecimal.ONE.negate()));
        refused("resolution.minutes", () -> new Resolution(0, BigDecimal.ONE, BigDecimal.ONE, 1));
        refused("resolution.cost", () -> new Resolution(1, BigDecimal.ZERO, BigDecimal.ONE, 1));
        refused("from", () -> daily().plan(ask("NOWHERE", "ALA", "2026-03-01T00:00")));
        refused("to", () -> daily().plan(ask("LZD", "NOWHERE", "2026-03-01T00:00")));
    }

    @Test
    void c11UnpricedRideIsNotOffered() {
        JourneyPlanner planner = new JourneyPlanner(daily().timetable());

        Front front =
                planner.plan(ask("LZD", "ALA", "2026-03-01T00:00"), (service, from, to, load) -> Optional.empty());

        assertThat(front.whyEmpty()).get().isInstanceOf(NoJourney.Unreachable.class);
    }

    private static void refused(String field, Runnable question) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(question::run)
                .satisfies(invalid -> assertThat(invalid.field()).isEqualTo(field));
    }
}
