package org.hexi.engine.routing.api;

import java.math.BigDecimal;

/**
 * What a journey takes, unrounded: when the goods are released, cost, emissions, and risk as millionths of &minus;ln(the
 * probability that every connection and the deadline hold). Immutable.
 */
public record Criteria(long arrivalMinute, BigDecimal cost, BigDecimal co2eKilograms, long riskMicros) {
    private static final double MICRO = 1e-6;

    /** The risk shown as the probability that everything holds. */
    public double probability() {
        return StrictMath.exp(-riskMicros * MICRO);
    }
}
