package org.hexi.engine.routing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DwellTest {
    private static final Dwell BORDER = Dwell.hours(24, 72);

    /** Figures computed with 30 digits. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "0.5, 0.3085375387259869",
        "1, 0.15865525393145705",
        "1.2815515655446004, 0.1",
        "1.959963984540054, 0.025",
        "2.4999, 0.006211418374944594",
        "2.5001, 0.006207912714815199",
        "3, 0.0013498980316300945",
        "4, 3.1671241833119921e-5",
        "6, 9.8658764503769814e-10",
        "10, 7.6198530241605261e-24",
        "20, 2.7536241186062337e-89"
    })
    void upperTailMatchesTheTables(double z, double expected) {
        assertThat(StandardNormal.upperTail(z)).isCloseTo(expected, withinPercentage(1e-7));
        assertThat(StandardNormal.lowerTail(-z)).isEqualTo(StandardNormal.upperTail(z));
        assertThat(StandardNormal.lowerTail(z)).isCloseTo(1 - expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.15865525393145705",
        "2, 0.022750131948179207",
        "3, 0.0013498980316300945",
        "5, 2.8665157187919391e-7",
        "8, 6.2209605742717841e-16"
    })
    void tailsAreAccurateToThirteenDigits(double z, double expected) {
        assertThat(StandardNormal.upperTail(z)).isCloseTo(expected, withinPercentage(1e-11));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0", "0.9, 1.2815515655446004", "0.975, 1.959963984540054", "0.001, -3.090232306167813"})
    void quantileMatchesTheTables(double p, double z) {
        assertThat(StandardNormal.quantile(p)).isCloseTo(z, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 1e-6, 0.01, 0.2, 0.49, 0.5, 0.51, 0.9, 0.999, 0.999999})
    void quantileUndoesTheDistribution(double p) {
        assertThat(BORDER.probabilityWithin(BORDER.quantile(p))).isCloseTo(p, withinPercentage(1e-8));
    }

    @Test
    void goesThroughItsTwoPercentiles() {
        assertThat(BORDER.probabilityWithin(24 * 60)).isCloseTo(0.5, within(1e-15));
        assertThat(BORDER.probabilityWithin(72 * 60)).isCloseTo(0.9, within(1e-14));
        assertThat(BORDER.quantile(0.5)).isCloseTo(24 * 60, within(1e-9));
        assertThat(BORDER.quantile(0.9)).isCloseTo(72 * 60, within(1e-8));
    }

    @Test
    void nothingHappensInNoTime() {
        assertThat(BORDER.probabilityWithin(0)).isZero();
        assertThat(BORDER.probabilityWithin(-5)).isZero();
        assertThat(BORDER.negativeLogWithin(0)).isInfinite();
    }

    @Test
    void logarithmKeepsItsDigitsNearCertainty() {
        assertThat(BORDER.negativeLogWithin(100_000)).isCloseTo(3.7750142514786963e-7, withinPercentage(1e-8));
        assertThat(BORDER.negativeLogWithin(1e9)).isPositive();
    }

    @Test
    void riskNeverRisesWithTime() {
        double before = Double.POSITIVE_INFINITY;
        for (int minutes = 1; minutes < 200_000; minutes++) {
            double now = BORDER.negativeLogWithin(minutes);
            assertThat(now).isLessThanOrEqualTo(before);
            before = now;
        }
    }

    @Test
    void equalPercentilesAreAFixedTime() {
        Dwell fixed = new Dwell(10.4, 10.4);

        assertThat(fixed.probabilityWithin(10)).isZero();
        assertThat(fixed.probabilityWithin(11)).isEqualTo(1);
        assertThat(fixed.negativeLogWithin(11)).isZero();
        assertThat(fixed.quantile(0.99)).isEqualTo(10.4);
        assertThat(fixed.medianMinutes()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "-1, 5", "10, 9", "NaN, 5", "5, NaN", "5, Infinity", "Infinity, Infinity"})
    void impossiblePercentilesAreRefused(double p50, double p90) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Dwell(p50, p90));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
    void quantileWantsAShare(double p) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> BORDER.quantile(p));
    }
}
