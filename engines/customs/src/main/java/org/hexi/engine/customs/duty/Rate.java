package org.hexi.engine.customs.duty;

import java.math.BigDecimal;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;

/** How much of a tax: a share of the value, an amount per unit, or both together. Immutable. */
public sealed interface Rate {
    /** Percent of the value; zero for a purely specific rate. */
    default BigDecimal percent() {
        return BigDecimal.ZERO;
    }

    /** Amount per unit in the currency of the regime; zero for a purely ad valorem rate. */
    default BigDecimal perUnit() {
        return BigDecimal.ZERO;
    }

    /** Unit of the specific part by UN/ECE Rec. 20; empty when there is none. */
    default String unit() {
        return "";
    }

    default boolean isPerUnit() {
        return !unit().isEmpty();
    }

    /** The share of the value as a fraction of one. */
    default BigDecimal fraction() {
        return Decimals.normal(percent().movePointLeft(2));
    }

    /** The rate as people write it, such as {@code 15 % + 1/KGM}. */
    String text();

    static Rate percent(String percent) {
        return new AdValorem(Decimals.parse("percent", percent));
    }

    static Rate perUnit(String amount, String unit) {
        return new Specific(Decimals.parse("perUnit", amount), unit);
    }

    static Rate compound(String percent, String amount, String unit) {
        return new Compound(Decimals.parse("percent", percent), Decimals.parse("perUnit", amount), unit);
    }

    /** A share of the value. */
    record AdValorem(BigDecimal percent) implements Rate {
        public AdValorem {
            percent = notNegative("percent", percent);
        }

        @Override
        public String text() {
            return percent.toPlainString() + " %";
        }
    }

    /** An amount per unit. */
    record Specific(BigDecimal perUnit, String unit) implements Rate {
        public Specific {
            perUnit = notNegative("perUnit", perUnit);
            requireUnit(unit);
        }

        @Override
        public String text() {
            return perUnit.toPlainString() + "/" + unit;
        }
    }

    /** A share of the value and an amount per unit, added. */
    record Compound(BigDecimal percent, BigDecimal perUnit, String unit) implements Rate {
        public Compound {
            percent = notNegative("percent", percent);
            perUnit = notNegative("perUnit", perUnit);
            requireUnit(unit);
        }

        @Override
        public String text() {
            return "%s %% + %s/%s".formatted(percent.toPlainString(), perUnit.toPlainString(), unit);
        }
    }

    private static BigDecimal notNegative(String field, BigDecimal value) {
        if (value.signum() < 0) {
            throw new InvalidValue("customs.rate.negative", field, value, "zero or more");
        }
        return Decimals.normal(value);
    }

    private static void requireUnit(String unit) {
        if (unit.isBlank()) {
            throw new InvalidValue("customs.rate.unit", "unit", unit, "the unit the amount is per");
        }
    }
}
