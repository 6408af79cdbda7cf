package org.hexi.engine.kernel;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A counted or measured amount of goods in a unit of UN/ECE Recommendation 20, such as KGM, LTR or C62 (piece). Immutable. */
public record Quantity(BigDecimal value, String unit) {
    private static final Pattern UNIT = Pattern.compile("[A-Z0-9]{2,3}");

    public Quantity {
        if (value.signum() < 0) {
            throw new InvalidValue("kernel.quantity.negative", "quantity", value, "zero or more");
        }
        if (!UNIT.matcher(unit).matches()) {
            throw new InvalidValue("kernel.unit.malformed", "unit", unit, "a UN/ECE Rec. 20 code such as KGM");
        }
        value = Decimals.normal(value);
    }
}
