package org.hexi.engine.customs.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseClockTest {
    private static final Instant ARRIVED = Instant.parse("2025-09-01T00:00:00Z");
    private static final Instant ACCEPTED = Instant.parse("2025-09-01T06:00:00Z");
    private static final Money NOTHING = Money.of("0", "CNY");
    private static final ClockTarget DAY =
            new ClockTarget(Duration.ofHours(24), Duration.ofHours(8), Duration.ofHours(2));

    @ParameterizedTest
    @CsvSource({
        "PT0H, CALM",
        "PT16H, CALM",
        "PT16H1M, WATCH",
        "PT22H, WATCH",
        "PT22H1M, DANGER",
        "PT24H, DANGER",
        "PT24H1S, OVERDUE"
    })
    void warnsAsTheEndComesNear(Duration after, Danger danger) {
        assertThat(sinceAcceptance(accepted()).danger(ACCEPTED.plus(after))).isEqualTo(danger);
    }

    @Test
    void theTwoClocksOfAFileNameTheirPoints() {
        ReleaseClock filing = sinceAcceptance(accepted());
        ReleaseClock arrival = ReleaseClock.sinceArrival(ARRIVED, accepted(), DAY);

        assertThat(filing.from()).isEqualTo(ClockPoint.FILING_ACCEPTED);
        assertThat(arrival.from()).isEqualTo(ClockPoint.ARRIVAL);
        assertThat(filing.to()).isEqualTo(ClockPoint.RELEASE);
        assertThat(filing.timeLeft(ACCEPTED.plus(Duration.ofHours(20)))).isEqualTo(Duration.ofHours(4));
        assertThat(arrival.timeLeft(ACCEPTED.plus(Duration.ofHours(20)))).isEqualTo(Duration.ofHours(-2));
        assertThat(arrival.deadline()).isEqualTo(ARRIVED.plus(Duration.ofHours(24)));
    }

    @Test
    void standsStillAfterRelease() {
        CustomsFile released = accepted()
                .take(new Step.AssessTax(NOTHING), ACCEPTED.plusSeconds(60), "customs")
                .take(new Step.Release(), ACCEPTED.plus(Duration.ofHours(23)), "customs");
        ReleaseClock clock = sinceAcceptance(released);

        assertThat(clock.isStopped()).isTrue();
        assertThat(clock.elapsed(ACCEPTED.plus(Duration.ofDays(9)))).isEqualTo(Duration.ofHours(23));
        assertThat(clock.danger(ACCEPTED.plus(Duration.ofDays(9)))).isEqualTo(Danger.CALM);
        assertThat(ReleaseClock.sinceArrival(ARRIVED, released, DAY).danger(ACCEPTED))
                .isEqualTo(Danger.OVERDUE);
    }

    @Test
    void standsStillAfterRefusal() {
        CustomsFile refused =
                accepted().take(new Step.Refuse("forbidden goods"), ACCEPTED.plus(Duration.ofHours(1)), "customs");

        assertThat(sinceAcceptance(refused).elapsed(ACCEPTED.plus(Duration.ofDays(9))))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void doesNotRunBeforeAcceptance() {
        CustomsFile filed = CustomsFile.NEW.take(new Step.File(), ARRIVED, "trader");

        assertThat(ReleaseClock.sinceAcceptance(filed, DAY)).isEmpty();
    }

    @Test
    void releaseBeforeArrivalTookNoTime() {
        CustomsFile released = accepted()
                .take(new Step.AssessTax(NOTHING), ACCEPTED, "customs")
                .take(new Step.Release(), ACCEPTED, "customs");

        assertThat(ReleaseClock.sinceArrival(ACCEPTED.plusSeconds(1), released, DAY)
                        .elapsed(ACCEPTED))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void refusesTargetsThatCannotBe() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new ClockTarget(Duration.ZERO, Duration.ZERO, Duration.ZERO));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new ClockTarget(Duration.ofHours(24), Duration.ofHours(1), Duration.ofHours(2)));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new ReleaseClock(ClockPoint.RELEASE, ARRIVED, null, DAY));
    }

    private static ReleaseClock sinceAcceptance(CustomsFile file) {
        return ReleaseClock.sinceAcceptance(file, DAY).orElseThrow();
    }

    private static CustomsFile accepted() {
        return CustomsFile.NEW
                .take(new Step.File(), ACCEPTED, "trader")
                .take(new Step.Accept(Lane.GREEN), ACCEPTED, "customs");
    }
}
