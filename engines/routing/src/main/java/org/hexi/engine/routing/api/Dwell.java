package org.hexi.engine.routing.api;

import org.hexi.engine.kernel.InvalidValue;

/**
 * How long goods stay at a terminal or a border: log-normal through its median and its 90th percentile. Equal percentiles
 * mean a fixed time. 0 &lt; p50 &le; p90. Immutable.
 */
public record Dwell(double p50Minutes, double p90Minutes) {
    private static final double Z90 = 1.2815515655446004;

    public Dwell {
        if (!(p50Minutes > 0)) {
            throw new InvalidValue("routing.dwell.impossible", "p50Minutes", p50Minutes, "more than zero minutes");
        }
        if (!(p90Minutes >= p50Minutes) || p90Minutes > Timetable.FARTHEST_MINUTE) {
            throw new InvalidValue("routing.dwell.impossible", "p90Minutes", p90Minutes, "no less than the median");
        }
    }

    public static Dwell hours(double p50Hours, double p90Hours) {
        return new Dwell(p50Hours * 60, p90Hours * 60);
    }

    /** The median rounded half-up to a whole minute: what a dwell moves a planned clock by. */
    public long medianMinutes() {
        return Math.round(p50Minutes);
    }

    /** P(dwell &le; minutes); 0 for zero minutes and less. */
    public double probabilityWithin(double minutes) {
        if (minutes <= 0) {
            return 0;
        }
        if (isFixed()) {
            return minutes >= p50Minutes ? 1 : 0;
        }
        return StandardNormal.lowerTail(standardised(minutes));
    }

    /** &minus;ln P(dwell &le; minutes), accurate where the probability is close to 1; infinite where it is 0. */
    public double negativeLogWithin(double minutes) {
        if (minutes <= 0 || isFixed()) {
            return probabilityWithin(minutes) > 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        double z = standardised(minutes);
        return z > 0 ? -StrictMath.log1p(-StandardNormal.upperTail(z)) : -StrictMath.log(StandardNormal.lowerTail(z));
    }

    /**
     * The minutes within which the share p of all dwells ends.
     *
     * @throws InvalidValue unless p lies strictly between 0 and 1
     */
    public double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new InvalidValue("routing.probability.impossible", "p", p, "a share strictly between 0 and 1");
        }
        return p50Minutes * StrictMath.exp(sigma() * StandardNormal.quantile(p));
    }

    private boolean isFixed() {
        return p50Minutes == p90Minutes;
    }

    private double standardised(double minutes) {
        return (StrictMath.log(minutes) - StrictMath.log(p50Minutes)) / sigma();
    }

    private double sigma() {
        return (StrictMath.log(p90Minutes) - StrictMath.log(p50Minutes)) / Z90;
    }
}
