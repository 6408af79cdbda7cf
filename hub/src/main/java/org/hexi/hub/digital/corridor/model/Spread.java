package org.hexi.hub.digital.corridor.model;

import java.util.random.RandomGenerator;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.routing.api.Dwell;

/**
 * Minutes something takes, log-normal through median and 90th percentile, with the source of the figures. 0 &lt; p50 &le; p90.
 * Immutable.
 */
public record Spread(double p50Minutes, double p90Minutes, String source) {
    private static final double Z90 = 1.2815515655446004;

    /** Beyond this share of all stays the past tells nothing more; the rest of the tail would be noise. */
    private static final double FARTHEST = 0.9999;

    public Spread {
        if (!(p50Minutes > 0) || !(p90Minutes >= p50Minutes)) {
            throw new InvalidValue(
                    "corridor.spread.impossible", "p50Minutes", p50Minutes, "more than zero and at most p90");
        }
    }

    public double draw(RandomGenerator random) {
        return p50Minutes * StrictMath.exp(sigma() * random.nextGaussian());
    }

    /** What is left of a stay of which so many minutes have passed already. */
    public double drawRest(RandomGenerator random, double passedMinutes) {
        if (passedMinutes <= 0 || p50Minutes == p90Minutes) {
            return Math.max(0, draw(random) - Math.max(0, passedMinutes));
        }
        Dwell dwell = new Dwell(p50Minutes, p90Minutes);
        double passed = dwell.probabilityWithin(passedMinutes);
        double share = passed + (1 - passed) * random.nextDouble();
        return Math.max(0, dwell.quantile(Math.clamp(share, 1 - FARTHEST, FARTHEST)) - passedMinutes);
    }

    private double sigma() {
        return StrictMath.log(p90Minutes / p50Minutes) / Z90;
    }
}
