package org.hexi.hub.demo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.DepartureView.Call;
import org.junit.jupiter.api.Test;

class DelaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private final Delays delays = new Delays(Runs.SEED, Runs.service("T202"));

    @Test
    void oneRunAWeekOfTheQueuingServiceIsLateAndNoOther() {
        for (int week = 0; week < 10; week++) {
            LocalDate monday = MONDAY.plusWeeks(week);
            assertThat(Runs.week("T202", monday)).filteredOn(delays::isLate).hasSize(1);
            assertThat(Runs.week("R101", monday)).noneMatch(delays::isLate);
        }
    }

    @Test
    void theLateTrainLosesADayAtItsFirstBorderAndNeverMakesItUp() {
        DepartureView late = Runs.week("T202", MONDAY).stream()
                .filter(delays::isLate)
                .findFirst()
                .orElseThrow();
        int border = late.service().crossings().getFirst().fromNumber();
        for (Call call : late.calls()) {
            boolean isBeyond = call.number() > border;
            assertThat(delays.arriving(late, call.number()).toHours() >= 25)
                    .as("behind on arrival at call %s", call.number())
                    .isEqualTo(isBeyond);
        }
        assertThat(delays.departing(late, border)).isGreaterThan(Duration.ofHours(25));
        assertThat(delays.departing(late, border - 1)).isLessThan(Duration.ofHours(1));
    }

    @Test
    void theOthersKeepWithinHalfAnHourAndNeverLeaveEarly() {
        for (DepartureView run : Runs.week("R101", MONDAY)) {
            for (Call call : run.calls()) {
                assertThat(delays.arriving(run, call.number()).abs()).isLessThanOrEqualTo(Duration.ofMinutes(30));
                assertThat(delays.departing(run, call.number())).isBetween(Duration.ZERO, Duration.ofMinutes(25));
            }
        }
    }

    @Test
    void aTrainHasOneLatenessWhoeverAsks() {
        DepartureView run = Runs.from("R101", MONDAY);
        assertThat(new Delays(Runs.SEED, Runs.service("T202")).arriving(run, 3)).isEqualTo(delays.arriving(run, 3));
        List<Duration> otherWorld = run.calls().stream()
                .map(call -> new Delays(7, Runs.service("T202")).arriving(run, call.number()))
                .toList();
        assertThat(run.calls().stream()
                        .map(call -> delays.arriving(run, call.number()))
                        .toList())
                .isNotEqualTo(otherWorld);
    }
}
