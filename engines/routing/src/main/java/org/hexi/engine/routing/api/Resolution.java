package org.hexi.engine.routing.api;

import java.math.BigDecimal;
import org.hexi.engine.kernel.InvalidValue;

/**
 * The grid a question is asked on: differences below one unit do not count. All above zero, amounts with at most six
 * decimals. Immutable.
 *
 * @param cost one unit of cost, in the planning currency
 * @param riskMicros one unit of risk, in millionths of &minus;ln(probability)
 */
public record Resolution(int minutes, BigDecimal cost, BigDecimal co2eKilograms, int riskMicros) {
    /** One minute, one unit of currency, one kilogram, 0.001 in &minus;ln p. */
    public static final Resolution DEFAULT = new Resolution(1, BigDecimal.ONE, BigDecimal.ONE, 1000);

    public Resolution {
        above("minutes", minutes, minutes > 0);
        above("cost", cost, isAmount(cost));
        above("co2eKilograms", co2eKilograms, isAmount(co2eKilograms));
        above("riskMicros", riskMicros, riskMicros > 0);
    }

    private static boolean isAmount(BigDecimal value) {
        return value.signum() > 0 && value.stripTrailingZeros().scale() <= LegPrice.DECIMALS;
    }

    private static void above(String field, Object value, boolean holds) {
        if (!holds) {
            throw new InvalidValue(
                    "routing.resolution.impossible",
                    "resolution." + field,
                    value,
                    "more than zero, at most six decimals");
        }
    }
}
