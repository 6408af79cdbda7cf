package org.hexi.hub.digital.corridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.TransportPlan.Mode;
import org.hexi.hub.digital.corridor.Whereabouts;
import org.junit.jupiter.api.Test;

/** From A at 00:00 to B at 10:00, where it stands until 12:00, and on to C at 20:00. */
class InterpolatingTest {
    private static final Instant MIDNIGHT = Instant.parse("2026-03-02T00:00:00Z");
    private static final List<WayPoint> WAY =
            List.of(point("AAA", 36, 104, 0, 0), point("BBB", 46, 84, 10, 12), point("CCC", 50, 60, 20, 20));

    @Test
    void itMovesEvenlyBetweenTwoPlaces() {
        Whereabouts halfway = at(5, Duration.ZERO);
        assertThat(halfway.share()).isCloseTo(0.5, within(1e-9));
        assertThat(halfway.latitude()).isCloseTo(41, within(1e-9));
        assertThat(halfway.longitude()).isCloseTo(94, within(1e-9));
        assertThat(halfway.from()).isEqualTo(new PlaceCode("AAA"));
        assertThat(halfway.to()).isEqualTo(new PlaceCode("BBB"));
    }

    @Test
    void itStandsFromArrivalToDeparture() {
        assertThat(List.of(at(10, Duration.ZERO), at(11, Duration.ZERO)))
                .allMatch(Whereabouts::isStanding)
                .allMatch(here -> here.from().equals(new PlaceCode("BBB")));
        assertThat(at(13, Duration.ZERO).isStanding()).isFalse();
    }

    @Test
    void latenessMovesItBackAndEarlinessForth() {
        assertThat(at(8, Duration.ofHours(3))).isEqualTo(at(5, Duration.ZERO));
        assertThat(at(2, Duration.ofHours(-3))).isEqualTo(at(5, Duration.ZERO));
    }

    @Test
    void beforeTheStartItStandsThereAndAfterTheEndThere() {
        assertThat(at(-1, Duration.ZERO).from()).isEqualTo(new PlaceCode("AAA"));
        assertThat(at(30, Duration.ZERO).from()).isEqualTo(new PlaceCode("CCC"));
        assertThat(at(30, Duration.ZERO).isStanding()).isTrue();
    }

    private static Whereabouts at(int hour, Duration lateness) {
        return Interpolating.at(WAY, MIDNIGHT.plus(Duration.ofHours(hour)), lateness);
    }

    private static WayPoint point(String code, double latitude, double longitude, int arrival, int departure) {
        return new WayPoint(
                1,
                Mode.RAIL,
                new PlaceCode(code),
                latitude,
                longitude,
                MIDNIGHT.plus(Duration.ofHours(arrival)),
                MIDNIGHT.plus(Duration.ofHours(departure)));
    }
}
