package org.hexi.engine.customs.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.Test;

class DistributionTest {
    @Test
    void withNothingRunningAPercentileIsTheNearestRank() {
        Distribution tens = of("10 20 30 40 50 60 70 80 90 100");

        assertThat(tens.median()).contains(Duration.ofHours(50));
        assertThat(tens.p75()).contains(Duration.ofHours(80));
        assertThat(tens.p90()).contains(Duration.ofHours(90));
        assertThat(tens.p95()).contains(Duration.ofHours(100));
        assertThat(tens.mean()).contains(Duration.ofHours(55));
        assertThat(tens.longest()).contains(Duration.ofHours(100));
    }

    /** The classic of Kaplan and Meier: what runs leaves the number at risk and never counts as over. */
    @Test
    void runningTimesCountAsLongerThanTheyHaveLasted() {
        Distribution some = of("10 20+ 30 40+ 50");

        assertThat(some.median()).as("1 - 4/5 * 2/3 = 0.467 at 30, all at 50").contains(Duration.ofHours(50));
        assertThat(some.over()).isEqualTo(3);
        assertThat(some.running()).isEqualTo(2);
        assertThat(some.mean()).contains(Duration.ofHours(30));
    }

    @Test
    void whatTooManyRunningTimesHideIsNotKnown() {
        Distribution few = of("10 20+ 30+ 40+");

        assertThat(few.median()).isEmpty();
        assertThat(few.p95()).isEmpty();
        assertThat(few.longest()).contains(Duration.ofHours(40));
    }

    @Test
    void ofNothingNothingIsKnown() {
        Distribution none = of("");

        assertThat(none.count()).isZero();
        assertThat(Stream.of(none.mean(), none.median(), none.longest())).allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void ofOneAllAreThatOne() {
        Distribution one = of("7");

        assertThat(one.median()).contains(Duration.ofHours(7));
        assertThat(one.p95()).contains(Duration.ofHours(7));
    }

    @Test
    void refusesWhatIsNoPercentile() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Distribution.percentile(List.of(), 0));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Timing(Duration.ofHours(-1), true));
    }

    /** Hours; one with a plus still runs. */
    private static Distribution of(String hours) {
        return Distribution.of(Stream.of(hours.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> new Timing(Duration.ofHours(Long.parseLong(each.replace("+", ""))), !each.endsWith("+")))
                .toList());
    }
}
