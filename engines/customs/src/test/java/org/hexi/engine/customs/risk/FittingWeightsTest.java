package org.hexi.engine.customs.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FittingWeightsTest {
    private static final int ROWS = 40_000;
    private static final double[] TRUTH = {-1, 0.8, 0, 1.5, -0.7};

    private final double[][] rows = new double[ROWS][TRUTH.length];
    private final boolean[] isFraud = new boolean[ROWS];

    FittingWeightsTest() {
        Random random = new Random(5);
        for (int row = 0; row < ROWS; row++) {
            double sum = TRUTH[0];
            rows[row][0] = 1;
            for (int at = 1; at < TRUTH.length; at++) {
                rows[row][at] = random.nextGaussian();
                sum += TRUTH[at] * rows[row][at];
            }
            isFraud[row] = random.nextDouble() < LogOdds.probability(sum);
        }
    }

    @Test
    void findsTheWeightsLabelsWereDrawnWith() {
        // the last one is below zero; taken against the other way it is a weight that may stand
        for (double[] row : rows) {
            row[4] = -row[4];
        }
        Weights weights = new FittingWeights(rows, isFraud, 1e-6).fit();

        assertThat(weights.base()).isCloseTo(-1, within(0.05));
        assertThat(weights.of()).containsExactly(new double[] {0.8, 0, 1.5, 0.7}, within(0.05));
    }

    @Test
    void noWeightIsNegative() {
        assertThat(new FittingWeights(rows, isFraud, 1).fit().of()[3]).isZero();
    }

    @Test
    void aStrongRidgeHoldsWeightsSmall() {
        double[] loose = new FittingWeights(rows, isFraud, 1).fit().of();
        double[] tight = new FittingWeights(rows, isFraud, 10_000).fit().of();

        assertThat(tight[2]).isPositive().isLessThan(loose[2] / 2);
    }
}
