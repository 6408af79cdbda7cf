package org.hexi.engine.routing.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;

/**
 * What one leg or one transfer costs the asked load: money in the planning currency and emissions, both to six decimals, and
 * the distance both were reckoned over. None is negative. Immutable.
 *
 * @param costMicros millionths of the planning currency
 * @param co2eMicros millionths of a kilogram
 */
public record LegPrice(long costMicros, long co2eMicros, long distanceMetres) {
    public static final LegPrice NOTHING = new LegPrice(0, 0, 0);
    static final int DECIMALS = 6;
    private static final int METRE_DECIMALS = 3;

    public LegPrice {
        notNegative("cost", costMicros);
        notNegative("co2eKilograms", co2eMicros);
        notNegative("distanceKilometres", distanceMetres);
    }

    /** Rounds half-up to what a price can hold. */
    public LegPrice(BigDecimal cost, BigDecimal co2eKilograms, BigDecimal distanceKilometres) {
        this(
                scaled("cost", cost, DECIMALS),
                scaled("co2eKilograms", co2eKilograms, DECIMALS),
                scaled("distanceKilometres", distanceKilometres, METRE_DECIMALS));
    }

    public BigDecimal cost() {
        return Decimals.normal(BigDecimal.valueOf(costMicros, DECIMALS));
    }

    public BigDecimal co2eKilograms() {
        return Decimals.normal(BigDecimal.valueOf(co2eMicros, DECIMALS));
    }

    public BigDecimal distanceKilometres() {
        return Decimals.normal(BigDecimal.valueOf(distanceMetres, METRE_DECIMALS));
    }

    public LegPrice plus(LegPrice other) {
        return new LegPrice(
                Math.addExact(costMicros, other.costMicros),
                Math.addExact(co2eMicros, other.co2eMicros),
                Math.addExact(distanceMetres, other.distanceMetres));
    }

    private static long scaled(String field, BigDecimal value, int decimals) {
        BigDecimal scaled = value.setScale(decimals, RoundingMode.HALF_UP).movePointRight(decimals);
        if (scaled.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE / 2)) > 0) {
            throw new InvalidValue("routing.price.beyond", field, value, "less than four million million");
        }
        return scaled.longValueExact();
    }

    private static void notNegative(String field, long value) {
        if (value < 0) {
            throw new InvalidValue("routing.price.negative", field, value, "zero or more");
        }
    }
}
