package org.hexi.engine.routing.api;

/**
 * The standard normal distribution in StrictMath, so that every machine gives the same bits. Near the middle the Taylor
 * series of Marsaglia (Evaluating the Normal Distribution, 2004), in the tails the continued fraction of Laplace; the
 * relative error of either tail is below 1e-13.
 */
final class StandardNormal {
    private static final double SERIES_LIMIT = 2.5;
    private static final int FRACTION_TERMS = 80;
    private static final double ROOT_OF_TWO_PI = 2.5066282746310002;

    private StandardNormal() {}

    /** P(Z &le; z). */
    static double lowerTail(double z) {
        return upperTail(-z);
    }

    /** P(Z &gt; z), accurate also where it is tiny. */
    static double upperTail(double z) {
        if (z < 0) {
            return z < -SERIES_LIMIT ? 1 - fraction(-z) : 0.5 + series(-z);
        }
        return z > SERIES_LIMIT ? fraction(z) : 0.5 - series(z);
    }

    /**
     * The z with P(Z &le; z) = p, for p strictly between 0 and 1: the rational start of Hastings (Abramowitz and Stegun
     * 26.2.23, error below 4.5e-4), then Halley's steps on the own distribution.
     */
    static double quantile(double p) {
        if (p > 0.5) {
            return -quantile(1 - p);
        }
        double z = start(p);
        for (int step = 0; step < 3; step++) {
            double newton = (lowerTail(z) - p) / density(z);
            z -= newton / (1 + z * newton / 2);
        }
        return z;
    }

    private static double start(double p) {
        double t = StrictMath.sqrt(-2 * StrictMath.log(p));
        double above = 2.515517 + t * (0.802853 + t * 0.010328);
        double below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
        return above / below - t;
    }

    /** Half minus the upper tail, for 0 &le; z &le; the limit. */
    private static double series(double z) {
        double term = z;
        double sum = z;
        for (int odd = 3; term > sum * 1e-18; odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return sum * density(z);
    }

    private static double fraction(double z) {
        double rest = z;
        for (int k = FRACTION_TERMS; k > 0; k--) {
            rest = z + k / rest;
        }
        return density(z) / rest;
    }

    private static double density(double z) {
        return StrictMath.exp(-z * z / 2) / ROOT_OF_TWO_PI;
    }
}
