package org.hexi.engine.routing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Rejected;
import org.hexi.engine.routing.spi.Crossing;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.ServiceTerms;
import org.hexi.engine.routing.spi.StopTime;
import org.hexi.engine.routing.spi.Transfer;
import org.junit.jupiter.api.Test;

/** Everything wrong with a timetable is told at once, by path and code. */
class TimetableBuilderTest {
    private static final PlaceCode LZD = new PlaceCode("LZD");
    private static final PlaceCode ALA = new PlaceCode("ALA");
    private static final PlaceCode NOWHERE = new PlaceCode("NOWHERE");
    private static final Dwell DWELL = Dwell.hours(2, 4);

    private final TimetableBuilder builder = Timetable.builder().place(LZD).place(ALA);

    @Test
    void soundRecordsHaveNoIssues() {
        builder.service(service("S1", 60, departure("D1", 0, 10))).road(new RoadLink(LZD, ALA, 5, LegPrice.NOTHING));

        assertThat(builder.issues()).isEmpty();
        assertThat(builder.build().covers(LZD)).isTrue();
        assertThat(builder.build().covers(NOWHERE)).isFalse();
    }

    @Test
    void zeroAndNegativeRunsAreFound() {
        builder.service(service("S1", 60, departure("ZERO", 10, 10), departure("BACK", 10, 5)));

        assertThat(found())
                .containsExactly(
                        "routing.stop.unsorted services[S1].departures[ZERO].times[2]",
                        "routing.stop.unsorted services[S1].departures[BACK].times[2]");
    }

    @Test
    void departureBeforeItsOwnArrivalIsFound() {
        Departure odd = new Departure("ODD", List.of(new StopTime(5, 4), StopTime.at(20)));
        builder.service(service("S1", 60, odd));

        assertThat(found()).containsExactly("routing.stop.unsorted services[S1].departures[ODD].times[1]");
    }

    @Test
    void unknownPlacesAreFoundEverywhere() {
        builder.service(new ScheduledService(
                        "S1",
                        List.of(LZD, NOWHERE),
                        ServiceTerms.rail(0),
                        List.of(new Crossing(0, NOWHERE, ALA, 5, DWELL)),
                        List.of()))
                .transfer(new Transfer(NOWHERE, ALA, TransferKind.TRANSFER, DWELL, LegPrice.NOTHING))
                .road(new RoadLink(LZD, NOWHERE, 5, LegPrice.NOTHING));

        assertThat(found())
                .containsExactly(
                        "routing.place.unknown services[S1].stops[2]",
                        "routing.place.unknown services[S1].crossings[1].from",
                        "routing.place.unknown transfers[1].from",
                        "routing.place.unknown roads[1].to");
    }

    @Test
    void numbersThatCannotBeAreFound() {
        builder.service(new ScheduledService(
                        "S1",
                        List.of(LZD, ALA),
                        ServiceTerms.rail(-1),
                        List.of(new Crossing(1, LZD, ALA, 0, DWELL)),
                        List.of()))
                .service(service("S2", 0, departure("FAR", 0, Long.MAX_VALUE)))
                .road(new RoadLink(LZD, ALA, 0, LegPrice.NOTHING))
                .road(new RoadLink(LZD, LZD, 5, LegPrice.NOTHING));

        assertThat(found())
                .containsExactly(
                        "routing.cutoff.negative services[S1].cutOffMinutes",
                        "routing.crossing.outside services[S1].crossings[1].afterStop",
                        "routing.allowance.impossible services[S1].crossings[1].allowanceMinutes",
                        "routing.minute.impossible services[S2].departures[FAR].times[2]",
                        "routing.minute.impossible services[S2].departures[FAR].times[2]",
                        "routing.road.impossible roads[1].minutes",
                        "routing.road.circular roads[2].to");
    }

    @Test
    void whatIsThereTwiceOrNotWholeIsFound() {
        builder.service(service("S1", 0, departure("D1", 0, 10), departure("D1", 20, 30)))
                .service(service("S1", 0, new Departure("D2", List.of(StopTime.at(1)))))
                .service(new ScheduledService("S3", List.of(LZD), ServiceTerms.rail(0), List.of(), List.of()))
                .service(new ScheduledService("S4", List.of(LZD, LZD), ServiceTerms.rail(0), List.of(), List.of()))
                .transfer(new Transfer(LZD, LZD, TransferKind.TRANSFER, DWELL, LegPrice.NOTHING))
                .transfer(new Transfer(LZD, LZD, TransferKind.GAUGE_CHANGE, DWELL, LegPrice.NOTHING));

        assertThat(found())
                .containsExactly(
                        "routing.departure.duplicate services[S1].departures[D1]",
                        "routing.service.duplicate services[S1]",
                        "routing.departure.incomplete services[S1].departures[D2]",
                        "routing.service.short services[S3].stops",
                        "routing.stop.repeated services[S4].stops[2]",
                        "routing.transfer.duplicate transfers[2]");
    }

    @Test
    void unsoundRecordsAreNotBuilt() {
        builder.road(new RoadLink(LZD, ALA, 0, LegPrice.NOTHING));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(builder::build)
                .satisfies(rejected -> assertThat(rejected.rejection())
                        .isEqualTo(new RoutingRejection.TimetableRefused(builder.issues())));
    }

    private List<String> found() {
        return builder.issues().stream().map(TimetableBuilderTest::told).toList();
    }

    private static String told(Issue issue) {
        return issue.code() + " " + issue.column();
    }

    private static ScheduledService service(String id, int cutOffMinutes, Departure... departures) {
        return new ScheduledService(
                id, List.of(LZD, ALA), ServiceTerms.rail(cutOffMinutes), List.of(), List.of(departures));
    }

    private static Departure departure(String id, long leaves, long arrives) {
        return new Departure(id, List.of(StopTime.at(leaves), StopTime.at(arrives)));
    }
}
