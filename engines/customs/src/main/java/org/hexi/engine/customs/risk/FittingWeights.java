package org.hexi.engine.customs.risk;

import java.util.Arrays;

/**
 * Logistic regression with a ridge (le Cessie and van Houwelingen, 1992) and without negative weights: Newton's method, each of its
 * quadratic problems solved by cyclic coordinate descent (Friedman, Hastie and Tibshirani, 2010). Starts at zero and takes no
 * chances, so equal rows give equal weights. O(rows x factors^2) for each of some ten rounds.
 */
final class FittingWeights {
    private static final int MOST_ROUNDS = 40;
    private static final int MOST_SWEEPS = 500;
    private static final double CLOSE = 1e-7;

    private final double[][] rows;
    private final boolean[] isFraud;
    private final double ridge;
    private final int width;

    /**
     * @param rows the figures of each declaration; the first of each is 1 and stands for the base
     * @param isFraud what was found
     */
    FittingWeights(double[][] rows, boolean[] isFraud, double ridge) {
        this.rows = rows;
        this.isFraud = isFraud;
        this.ridge = ridge;
        this.width = rows[0].length;
    }

    Weights fit() {
        double[] weights = new double[width];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] next = step(weights);
            double moved = farthest(weights, next);
            weights = next;
            if (moved < CLOSE) {
                break;
            }
        }
        return new Weights(weights[0], Arrays.copyOfRange(weights, 1, width));
    }

    private double[] step(double[] weights) {
        double[] gradient = new double[width];
        double[][] curvature = new double[width][width];
        for (int row = 0; row < rows.length; row++) {
            add(rows[row], isFraud[row], weights, gradient, curvature);
        }
        for (int at = 1; at < width; at++) {
            gradient[at] += ridge * weights[at];
            curvature[at][at] += ridge;
        }
        for (int at = 0; at < width; at++) {
            for (int other = 0; other < at; other++) {
                curvature[other][at] = curvature[at][other];
            }
        }
        return lowest(weights, gradient, curvature);
    }

    private void add(double[] row, boolean fraud, double[] weights, double[] gradient, double[][] curvature) {
        double sum = 0;
        for (int at = 0; at < width; at++) {
            sum += weights[at] * row[at];
        }
        double probability = LogOdds.probability(sum);
        double miss = probability - (fraud ? 1 : 0);
        double weight = probability * (1 - probability);
        for (int at = 0; at < width; at++) {
            gradient[at] += miss * row[at];
            double weighted = weight * row[at];
            double[] line = curvature[at];
            for (int other = 0; other <= at; other++) {
                line[other] += weighted * row[other];
            }
        }
    }

    /** The lowest point of the quadratic picture around the weights, where none but the base is below zero. */
    private double[] lowest(double[] weights, double[] gradient, double[][] curvature) {
        double[] next = weights.clone();
        double[] slope = gradient.clone();
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            double moved = 0;
            for (int at = 0; at < width; at++) {
                double free = next[at] - slope[at] / curvature[at][at];
                double change = (at == 0 ? free : Math.max(0, free)) - next[at];
                if (change != 0) {
                    next[at] += change;
                    for (int other = 0; other < width; other++) {
                        slope[other] += change * curvature[at][other];
                    }
                }
                moved = Math.max(moved, Math.abs(change));
            }
            if (moved < CLOSE) {
                break;
            }
        }
        return next;
    }

    private static double farthest(double[] from, double[] to) {
        double farthest = 0;
        for (int at = 0; at < from.length; at++) {
            farthest = Math.max(farthest, Math.abs(from[at] - to[at]));
        }
        return farthest;
    }
}
