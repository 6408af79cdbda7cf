package org.hexi.hub.transport.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.DepartureView.Call;
import org.hexi.hub.transport.network.intake.NetworkFiles;
import org.hexi.hub.transport.network.model.LoadedNetwork;
import org.hexi.hub.transport.network.model.RunningDays;
import org.junit.jupiter.api.Test;

/** The shipped network holds together, and its calendars become the right instants. */
class NetworkTest {
    private static final Network NETWORK = new LoadedNetwork(NetworkFiles.read());
    private static final PlaceCode LANZHOU = new PlaceCode("LZD");
    private static final PlaceCode DOSTYK = new PlaceCode("DST");
    private static final PlaceCode ALASHANKOU = new PlaceCode("AKL");

    @Test
    void everyServiceRunsOverRoutableTracksAndHasARateAndAnEmissionClass() {
        RateCard card = NETWORK.rateCard(LocalDate.parse("2026-06-01"));
        assertThat(NETWORK.services()).hasSizeGreaterThanOrEqualTo(40).allSatisfy(service -> {
            assertThat(NETWORK.ridden(service, 1, service.stops().size()))
                    .hasSize(service.stops().size() - 1);
            assertThat(card.find("service", service.id())).isPresent();
            assertThat(service.emissionClass().vehicleClass()).isNotEmpty();
            assertThat(service.isGenerated()).isTrue();
        });
    }

    @Test
    void bordersAreCrossedInTheOrderOfTravel() {
        assertThat(NETWORK.services())
                .allSatisfy(service -> assertThat(service.crossings())
                        .extracting(ServiceView.Crossing::fromNumber)
                        .isSorted());
        assertThat(NETWORK.service("T202").crossings())
                .as("given with the second border first")
                .extracting(ServiceView.Crossing::fromNumber)
                .containsExactly(3, 11);
    }

    @Test
    void aTrackIsAsLongAsItsSectionsTogether() {
        assertThat(NETWORK.tracks().stream().filter(track -> !track.sections().isEmpty()))
                .isNotEmpty()
                .allSatisfy(track -> assertThat(track.sections().stream()
                                .map(Track.Section::kilometres)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(track.kilometres()));
    }

    @Test
    void aTrackCanBeSeenFromBothEnds() {
        Track there = NETWORK.track(ALASHANKOU, DOSTYK).orElseThrow();
        Track back = NETWORK.track(DOSTYK, ALASHANKOU).orElseThrow();
        assertThat(back).isEqualTo(there.reversed());
        assertThat(NETWORK.track(new PlaceCode("LZN"), new PlaceCode("ALA")))
                .as("a through figure is quoted, never searched")
                .isEmpty();
    }

    @Test
    void localTimesBecomeInstantsAndIdsCarryTheLocalDay() {
        ServiceView service = NETWORK.service("R101");
        List<DepartureView> week = new RunningDays(service).startingIn(week("2026-03-02T00:00:00Z"));
        assertThat(week)
                .extracting(DepartureView::id)
                .containsExactly("R101-20260302", "R101-20260303", "R101-20260305", "R101-20260306", "R101-20260307");
        assertThat(week.getFirst().start()).as("09:30 in Shanghai").isEqualTo(Instant.parse("2026-03-02T01:30:00Z"));
        Call second = week.getFirst().calls().get(1);
        assertThat(second.arrival()).isEqualTo(Instant.parse("2026-03-02T08:30:00Z"));
        assertThat(week.getFirst().cutOff(second)).isEqualTo(second.departure().minus(Duration.ofHours(24)));
    }

    @Test
    void summerTimeMovesTheFirstDepartureAndNothingElse() {
        RunningDays days = new RunningDays(NETWORK.service("R109"));
        DepartureView winter = days.on(LocalDate.parse("2026-03-27")).orElseThrow();
        DepartureView summer = days.on(LocalDate.parse("2026-03-30")).orElseThrow();
        assertThat(winter.start()).isEqualTo(Instant.parse("2026-03-27T21:10:00Z"));
        assertThat(summer.start()).isEqualTo(Instant.parse("2026-03-30T20:10:00Z"));
        assertThat(Duration.between(winter.start(), winter.end()))
                .isEqualTo(Duration.between(summer.start(), summer.end()));
    }

    @Test
    void noServiceRunsOutsideItsValidity() {
        RunningDays days = new RunningDays(NETWORK.service("R101"));
        assertThat(days.startingIn(week("2028-01-03T00:00:00Z"))).isEmpty();
        assertThat(days.on(LocalDate.parse("2026-03-04"))).as("a Wednesday").isEmpty();
        assertThat(RunningDays.parts("R101-2026030")).isEmpty();
        assertThat(RunningDays.parts("no")).isEmpty();
    }

    @Test
    void theEngineSeesHandledStopsAndBordersPassedOnBoard() {
        Timetable timetable = NETWORK.timetable(Instant.parse("2026-03-03T12:00:00Z"), 60);
        ScheduledService through = timetable.services().stream()
                .filter(service -> service.id().equals("T201"))
                .findFirst()
                .orElseThrow();
        assertThat(through.stops()).doesNotContain(ALASHANKOU, DOSTYK).startsWith(LANZHOU);
        assertThat(through.crossings()).hasSize(2);
        assertThat(through.crossings().getFirst().afterStop())
                .as("after Urumqi, the last place with handling before the border")
                .isEqualTo(2);
        assertThat(through.departures()).anyMatch(run -> run.id().equals("T201-20260216"));
        assertThat(through.departures()).anyMatch(run -> run.id().equals("T201-20260528"));
    }

    @Test
    void questionsOfOneWeekShareATimetable() {
        Timetable tuesday = NETWORK.timetable(Instant.parse("2026-03-03T12:00:00Z"), 60);
        Timetable friday = NETWORK.timetable(Instant.parse("2026-03-06T23:00:00Z"), 30);
        assertThat(friday).isSameAs(tuesday);
        assertThat(NETWORK.timetable(Instant.parse("2026-03-06T23:00:00Z"), 91)).isNotSameAs(tuesday);
    }

    @Test
    void roadTracksThatMeetAreDrivenInOneGo() {
        Network.RoadRun toKathmandu = NETWORK.roadRuns().stream()
                .filter(run ->
                        run.from().value().equals("RKZ") && run.to().value().equals("KTM"))
                .findFirst()
                .orElseThrow();
        assertThat(toKathmandu.tracks()).hasSize(2);
        assertThat(toKathmandu.drivingMinutes()).isEqualTo(27 * 60);
        assertThat(toKathmandu.waitingMinutes())
                .as("median dwell at the road border")
                .isEqualTo(10 * 60);
    }

    @Test
    void theDwellOfAPlaceGoesBeforeTheOneOfItsRole() {
        assertThat(NETWORK.changeDwell(new PlaceCode("SCO")).p90Hours()).isEqualByComparingTo("168");
        assertThat(NETWORK.changeDwell(LANZHOU).source()).isEqualTo("transfer-dwell.csv change/hub");
        assertThat(NETWORK.releaseDwell(new PlaceCode("SCO")).p50Hours()).isEqualByComparingTo("18");
        assertThatThrownBy(() -> NETWORK.changeDwell(new PlaceCode("XXX"))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatAppliedThenIsAQuestionWithAnAnswer() {
        RateCard then = NETWORK.rateCard(LocalDate.parse("2025-12-31"));
        RateCard now = NETWORK.rateCard(LocalDate.parse("2026-01-01"));
        assertThat(then.find("service", "R101").orElseThrow().id()).isEqualTo("service-r101-2025");
        assertThat(now.find("service", "R101").orElseThrow().id()).isEqualTo("service-r101-2026");
        assertThat(NETWORK.rateCard(LocalDate.parse("2024-01-01")).find("service", "R101"))
                .isEmpty();
    }

    @Test
    void theLatestNotedExchangeRateApplies() {
        RateCard.CurrencyRates rates =
                NETWORK.rateCard(LocalDate.parse("2026-03-15")).currencies();
        assertThat(rates.convert(Money.of("100", "USD"))).contains(Money.of("718.56", "CNY"));
        assertThat(rates.convert(Money.of("5", "CNY"))).contains(Money.of("5", "CNY"));
        assertThat(rates.convert(Money.of("5", "NPR"))).isEmpty();
    }

    private static TimeWindow week(String start) {
        Instant from = Instant.parse(start);
        return new TimeWindow(from, from.plus(Duration.ofDays(7)));
    }
}
