package org.hexi.engine.routing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hexi.engine.routing.api.Sketch.ask;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.ServiceTerms;
import org.hexi.engine.routing.spi.StopTime;
import org.junit.jupiter.api.Test;

/** Scenarios L: time zones, calendars, rings, tolerance, and durations that cannot be. */
class HorizonScenariosTest {
    private static final Dwell BRISK = Dwell.hours(2, 2);
    private static final PlaceCode LZD = new PlaceCode("LZD");
    private static final PlaceCode ALA = new PlaceCode("ALA");

    /** A local time as the sketch wants it. */
    private static String local(String time, String zone) {
        return LocalDateTime.parse(time)
                .atZone(ZoneId.of(zone))
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime()
                .toString();
    }

    private static String inLanzhou(String time) {
        return local(time, "Asia/Shanghai");
    }

    private static String inAlmaty(String time) {
        return local(time, "Asia/Almaty");
    }

    private static String inBrest(String time) {
        return local(time, "Europe/Minsk");
    }

    private static String inWarsaw(String time) {
        return local(time, "Europe/Warsaw");
    }

    @Test
    void l01JourneyOverFourTimeZonesConnectsByTheInstantAndNotByTheClockOnTheWall() {
        Sketch sketch = new Sketch()
                .service("CHINA", 2, "LZD", "ALA")
                .run("CHINA", "C1", inLanzhou("2026-03-01T20:00"), inAlmaty("2026-03-04T06:00"))
                .service("STEPPE", 0, "ALA", "BREST")
                .run("STEPPE", "MISSED", inAlmaty("2026-03-04T07:59"), inBrest("2026-03-11T07:00"))
                .run("STEPPE", "S1", inAlmaty("2026-03-04T08:00"), inBrest("2026-03-11T09:00"))
                .service("EUROPE", 0, "BREST", "WAW")
                .run("EUROPE", "E1", inBrest("2026-03-11T11:00"), inWarsaw("2026-03-11T13:00"))
                .change("ALA", BRISK)
                .change("BREST", BRISK);

        Journey journey = sketch.plan(ask("LZD", "WAW", inLanzhou("2026-03-01T18:00")))
                .journeys()
                .getFirst();

        assertThat(journey.key()).isEqualTo("CHINA/C1:LZD>ALA STEPPE/S1:ALA>BREST EUROPE/E1:BREST>WAW");
        assertThat(journey.units().arrival()).isEqualTo((10 * 24 + 2) * 60);
    }

    @Test
    void l02HourThatIsLeftOutInSpringIsMissingForTheConnection() {
        Sketch sketch = new Sketch()
                .service("EAST", 0, "BREST", "WAW")
                .run("EAST", "E1", inBrest("2026-03-28T20:00"), inWarsaw("2026-03-29T00:30"))
                .service("WEST", 0, "WAW", "DUI")
                .run("WEST", "NIGHT", inWarsaw("2026-03-29T04:00"), inWarsaw("2026-03-29T20:00"))
                .run("WEST", "DAY", inWarsaw("2026-03-29T04:30"), inWarsaw("2026-03-29T20:30"))
                .change("WAW", Dwell.hours(3, 3));

        assertThat(sketch.keys(ask("BREST", "DUI", "2026-03-28T00:00")))
                .as("from half past midnight to four are two hours and a half that night")
                .containsExactly("EAST/E1:BREST>WAW WEST/DAY:WAW>DUI");
    }

    @Test
    void l03JourneyRunsOverAWholeMonthAndALeapDay() {
        Sketch sketch = new Sketch()
                .service("FIRST", 12, "LZD", "URC")
                .run("FIRST", "F1", "2028-01-30T08:00", "2028-02-10T08:00")
                .service("NEXT", 12, "URC", "ALA")
                .run("NEXT", "N1", "2028-02-28T20:00", "2028-03-02T08:00")
                .change("URC", BRISK);

        Journey journey =
                sketch.plan(ask("LZD", "ALA", "2028-01-29T20:00")).journeys().getFirst();

        assertThat(journey.units().arrival()).isEqualTo((32 * 24 + 12) * 60);
        assertThat(journey.legs()).hasSize(2);
    }

    @Test
    void l04ServiceTwiceAWeekNextToFourteenAWeek() {
        Sketch sketch = new Sketch()
                .service("RARE", 12, "LZD", "ALA")
                .price("RARE", "LZD", "ALA", "60", "60")
                .service("OFTEN", 12, "LZD", "ALA");
        for (int half = 0; half < 28; half++) {
            String leaves = LocalDateTime.parse("2026-03-01T00:00")
                    .plusHours(12L * half)
                    .toString();
            String arrives = LocalDateTime.parse(leaves).plusDays(3).toString();
            sketch.run("OFTEN", "O" + half, leaves, arrives);
            if (half % 7 == 1) {
                sketch.run("RARE", "R" + half, leaves, arrives);
            }
        }

        assertThat(sketch.keys(ask("LZD", "ALA", "2026-03-01T00:00"))).containsExactly("RARE/R1:LZD>ALA");
        assertThat(sketch.keys(ask("LZD", "ALA", "2026-03-01T00:01")))
                .as("today dearer, or on Wednesday")
                .containsExactly("OFTEN/O2:LZD>ALA", "RARE/R8:LZD>ALA");
    }

    @Test
    void l05LegLeavesOnTheLastMinuteOfTheHorizonAndNotAfterIt() {
        Sketch sketch =
                new Sketch().service("MAIN", 0, "LZD", "ALA").run("MAIN", "M1", "2026-03-11T00:00", "2026-03-14T12:00");
        JourneyQuery query = ask("LZD", "ALA", "2026-03-01T00:00").withHorizonDays(10);

        assertThat(sketch.keys(query)).hasSize(1);
        assertThat(sketch.plan(query.withReady(query.readyMinute() - 1)).whyEmpty())
                .contains(new NoJourney.NothingWithinHorizon(10));
    }

    @Test
    void l06RidingRoundARingForNothingGainsNothing() {
        Sketch sketch = ring(BRISK);
        JourneyQuery query = ask("R0", "ALA", "2026-03-01T00:00").withMaxLegs(32);

        assertThat(sketch.keys(query)).containsExactly("RING0/D0:R0>R1 RING1/D1:R1>R2 EXIT/D2:R2>ALA");
    }

    @Test
    void l07RingOfUncertainChangesOffersNoMoreThanWaiting() {
        List<Journey> journeys = ring(Dwell.hours(6, 20))
                .plan(ask("R0", "ALA", "2026-03-01T00:00").withMaxLegs(32))
                .journeys();

        assertThat(journeys).hasSizeLessThan(30);
        assertThat(journeys).allSatisfy(journey -> assertThat(journey.legs()).hasSize(3));
    }

    /** Three places with free trains round and round every day, and a dear way out of the third. */
    private static Sketch ring(Dwell change) {
        Sketch sketch = new Sketch().service("EXIT", 0, "R2", "ALA");
        for (int n = 0; n < 3; n++) {
            String from = "R" + n;
            String to = "R" + (n + 1) % 3;
            sketch.service("RING" + n, 0, from, to)
                    .price("RING" + n, from, to, "0", "0")
                    .change(from, change);
        }
        for (int day = 0; day < 60; day++) {
            LocalDateTime noon = LocalDateTime.parse("2026-03-01T12:00").plusDays(day);
            for (String service : List.of("RING0", "RING1", "RING2", "EXIT")) {
                sketch.run(
                        service, "D" + day, noon.toString(), noon.plusHours(8).toString());
            }
        }
        return sketch;
    }

    @Test
    void l08ZeroAndNegativeDurationsAreIssuesAndNoCrashes() {
        ServiceTerms odd = new ServiceTerms(
                Mode.RAIL,
                "",
                new CutOffs(-1, Map.of(CargoClass.DANGEROUS, -2), Map.of(Document.CUSTOMS_RELEASE, -3)),
                -5,
                Capabilities.ALL,
                List.of());
        Departure still = new Departure("STILL", List.of(StopTime.at(10), StopTime.at(10)));
        TimetableBuilder builder = Timetable.builder()
                .place(LZD)
                .place(ALA)
                .service(new ScheduledService("ODD", List.of(LZD, ALA), odd, List.of(), List.of(still)))
                .road(new RoadLink(LZD, ALA, 0, LegPrice.NOTHING))
                .road(new RoadLink(LZD, ALA, -7, LegPrice.NOTHING));

        assertThat(builder.issues())
                .extracting(Issue::code)
                .containsExactly(
                        "routing.cutoff.negative",
                        "routing.cutoff.negative",
                        "routing.cutoff.negative",
                        "routing.release.negative",
                        "routing.stop.unsorted",
                        "routing.road.impossible",
                        "routing.road.impossible");
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Dwell(0, 0));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Dwell(-1, 5));
    }

    @Test
    void l09PapersReadyAtTheEndOfTimeAreRefused() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Sketch.LOAD.withDocument(Document.CUSTOMS_RELEASE, Long.MAX_VALUE));
    }

    private static Sketch threePrices() {
        return new Sketch()
                .service("A", 6, "LZD", "ALA")
                .run("A", "A1", "2026-03-01T12:00", "2026-03-04T12:00")
                .service("B", 6, "LZD", "ALA")
                .run("B", "B1", "2026-03-01T12:00", "2026-03-05T12:00")
                .price("B", "LZD", "ALA", "98", "100")
                .service("C", 6, "LZD", "ALA")
                .run("C", "C1", "2026-03-01T12:00", "2026-03-06T12:00")
                .price("C", "LZD", "ALA", "50", "100");
    }

    @Test
    void l10WhatIsHardlyBetterIsLeftOutWithinTheTolerance() {
        JourneyQuery query = ask("LZD", "ALA", "2026-03-01T00:00");
        Tolerance twenty = new Tolerance(0, new BigDecimal("20"), BigDecimal.ZERO, 0);
        Tolerance one = new Tolerance(0, new BigDecimal("1"), BigDecimal.ZERO, 0);

        assertThat(threePrices().keys(query)).containsExactly("A/A1:LZD>ALA", "B/B1:LZD>ALA", "C/C1:LZD>ALA");
        assertThat(threePrices().keys(query.with(twenty))).containsExactly("A/A1:LZD>ALA", "C/C1:LZD>ALA");
        assertThat(threePrices().keys(query.with(one))).hasSize(3);
    }

    @Test
    void l11BoundlessToleranceStillShowsAJourney() {
        Tolerance boundless =
                new Tolerance(Long.MAX_VALUE, new BigDecimal("1e30"), new BigDecimal("1e30"), Long.MAX_VALUE);

        assertThat(threePrices().keys(ask("LZD", "ALA", "2026-03-01T00:00").with(boundless)))
                .hasSize(1);
    }
}
