package org.hexi.engine.routing.api;

import java.math.BigDecimal;
import org.hexi.engine.kernel.InvalidValue;

/**
 * How much better, in every criterion at once, a journey left out may be than one that is shown: for every journey there is
 * an answered one that is worse by no more than this in each criterion. Nothing for the exact front. Immutable.
 */
public record Tolerance(long minutes, BigDecimal cost, BigDecimal co2eKilograms, long riskMicros) {
    public static final Tolerance EXACT = new Tolerance(0, BigDecimal.ZERO, BigDecimal.ZERO, 0);

    public Tolerance {
        notNegative("minutes", minutes, minutes >= 0);
        notNegative("cost", cost, cost.signum() >= 0);
        notNegative("co2eKilograms", co2eKilograms, co2eKilograms.signum() >= 0);
        notNegative("riskMicros", riskMicros, riskMicros >= 0);
    }

    public boolean isExact() {
        return minutes == 0 && cost.signum() == 0 && co2eKilograms.signum() == 0 && riskMicros == 0;
    }

    private static void notNegative(String field, Object value, boolean holds) {
        if (!holds) {
            throw new InvalidValue("routing.tolerance.negative", "tolerance." + field, value, "zero or more");
        }
    }
}
