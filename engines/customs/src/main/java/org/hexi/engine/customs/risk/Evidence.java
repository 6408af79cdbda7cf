package org.hexi.engine.customs.risk;

import org.hexi.engine.kernel.InvalidValue;

/**
 * How often something was found: frauds among the declarations of one key. Immutable.
 *
 * @param hits frauds
 * @param of declarations
 */
public record Evidence(int hits, int of) {
    public static final Evidence NONE = new Evidence(0, 0);

    private static final double LEAST = 1e-9;

    public Evidence {
        if (hits < 0 || hits > of) {
            throw new InvalidValue("customs.risk.evidence", "hits", hits, "from 0 to " + of);
        }
    }

    /**
     * The share of frauds, drawn towards what the wider key says by so many imagined declarations (the m-estimate of Cestnik,
     * 1990). Without evidence it is what the wider key says.
     *
     * @param wider share of the wider key, above 0 and below 1
     * @param imagined above 0
     */
    double smoothedShare(double wider, double imagined) {
        // narrow keys all of one kind would round to 0 or 1, whose log-odds are no number
        return Math.clamp((hits + imagined * wider) / (of + imagined), LEAST, 1 - LEAST);
    }

    @Override
    public String toString() {
        return hits + " of " + of;
    }
}
