package org.hexi.gtfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.Test;

/** A feed cannot be made that does not fit together. */
class FeedTest {
    private static final Feed SOUND = FeedText.sound().feed();

    @Test
    void whatATripNamesIsInTheFeed() {
        refused("gtfs.route.unknown", SOUND.stops(), List.of(), SOUND.services(), SOUND.trips());
        refused("gtfs.service.unknown", SOUND.stops(), SOUND.routes(), List.of(), SOUND.trips());
        refused("gtfs.stop.unknown", SOUND.stops().subList(0, 2), SOUND.routes(), SOUND.services(), SOUND.trips());
    }

    @Test
    void eachListStandsInTheOrderOfItsIds() {
        refused("gtfs.stop.order", SOUND.stops().reversed(), SOUND.routes(), SOUND.services(), SOUND.trips());
        refused(
                "gtfs.trip.order",
                SOUND.stops(),
                SOUND.routes(),
                SOUND.services(),
                List.of(SOUND.trips().getFirst(), SOUND.trips().getFirst()));
    }

    @Test
    void thingsAreFoundByTheirIds() {
        assertThat(SOUND.findStop("Z").map(Stop::name)).contains("Zhangye");
        assertThat(SOUND.stopNumber("J")).hasValue(0);
        assertThat(SOUND.findTrip("T3")).isEmpty();
        assertThat(SOUND.findService("")).isEmpty();
    }

    @Test
    void callsAreTwoOrMoreAndNeverGoBackInTime() {
        StopTimesBuilder builder = new StopTimesBuilder();
        invalid("gtfs.trip.short", () -> builder.call(0, 1, 1).build());
        invalid(
                "gtfs.stoptime.decreasing",
                () -> builder.call(0, 5, 5).call(1, 4, 6).build());
        invalid(
                "gtfs.stoptime.decreasing",
                () -> builder.call(0, 5, 5).call(1, 6, 5).build());
        assertThat(builder.call(0, 5, 5).call(1, 6, 6).build().size()).isEqualTo(2);
    }

    @Test
    void frequenciesEndAfterTheyBegin() {
        assertThat(new Frequency(0, 601, 300, true).startsSeconds()).containsExactly(0, 300, 600);
        assertThat(new Frequency(0, 600, 300, true).startsSeconds()).containsExactly(0, 300);
        invalid("gtfs.frequency.reversed", () -> new Frequency(10, 10, 60, true));
        invalid("gtfs.frequency.headway", () -> new Frequency(0, 10, 0, true));
    }

    @Test
    void limitsAreOneOrMore() {
        invalid("gtfs.limits.notpositive", () -> ReadingLimits.DEFAULT.withIssues(0));
    }

    private static void refused(
            String code, List<Stop> stops, List<Route> routes, List<ServiceDays> services, List<Trip> trips) {
        invalid(code, () -> new Feed(SOUND.agencies(), stops, routes, services, trips, List.of(), Optional.empty()));
    }

    private static void invalid(String code, ThrowingCallable making) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
