package org.hexi.engine.routing.api;

import java.math.BigDecimal;
import org.hexi.engine.kernel.InvalidValue;

/**
 * What one leg or one transfer costs the asked load: money in the planning currency, emissions, and the distance both were
 * reckoned over. None is negative. Immutable.
 */
public record LegPrice(BigDecimal cost, BigDecimal co2eKilograms, BigDecimal distanceKilometres) {
    public static final LegPrice NOTHING = new LegPrice(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public LegPrice {
        notNegative("cost", cost);
        notNegative("co2eKilograms", co2eKilograms);
        notNegative("distanceKilometres", distanceKilometres);
    }

    public LegPrice plus(LegPrice other) {
        return new LegPrice(
                cost.add(other.cost),
                co2eKilograms.add(other.co2eKilograms),
                distanceKilometres.add(other.distanceKilometres));
    }

    private static void notNegative(String field, BigDecimal value) {
        if (value.signum() < 0) {
            throw new InvalidValue("routing.price.negative", field, value, "zero or more");
        }
    }
}
