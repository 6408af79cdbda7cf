package org.hexi.engine.customs.selectivity;

import java.math.BigDecimal;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;

/** A share of all declarations for each selective lane, as fractions of one; together at most one. Immutable. */
public record LaneRates(BigDecimal red, BigDecimal yellow, BigDecimal blue) {
    public static final LaneRates NONE = new LaneRates(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public LaneRates {
        red = notNegative("red", red);
        yellow = notNegative("yellow", yellow);
        blue = notNegative("blue", blue);
        BigDecimal sum = red.add(yellow).add(blue);
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            throw new InvalidValue("customs.laneRates.sum", "red + yellow + blue", sum, "at most 1");
        }
    }

    public static LaneRates of(String red, String yellow, String blue) {
        return new LaneRates(
                Decimals.parse("red", red), Decimals.parse("yellow", yellow), Decimals.parse("blue", blue));
    }

    /** The share of a lane; what is left is green. */
    public BigDecimal of(Lane lane) {
        return switch (lane) {
            case RED -> red;
            case YELLOW -> yellow;
            case BLUE -> blue;
            case GREEN -> BigDecimal.ONE.subtract(red).subtract(yellow).subtract(blue);
        };
    }

    private static BigDecimal notNegative(String field, BigDecimal rate) {
        if (rate.signum() < 0) {
            throw new InvalidValue("customs.laneRates.negative", field, rate, "zero to one");
        }
        return Decimals.normal(rate);
    }
}
