package org.hexi.benchmarks.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void ofEachQuestionTheMedianOfItsRepetitionsCounts() {
        Times times = Times.ofMedians(new long[][] {
            {1_000_000, 9_000_000},
            {3_000_000, 4_000_000},
            {900_000_000, 5_000_000}
        });
        assertThat(times.meanMilliseconds()).isEqualTo(4.0);
        assertThat(times.milliseconds(50)).isEqualTo(3.0);
        assertThat(times.milliseconds(99)).isEqualTo(5.0);
    }
}
