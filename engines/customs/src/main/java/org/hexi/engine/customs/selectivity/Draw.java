package org.hexi.engine.customs.selectivity;

import java.math.BigDecimal;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;

/**
 * The random draw of one declaration, as it is stored with the decision. Immutable.
 *
 * @param commitment commitment to the seed it was drawn with
 * @param value from zero, included, to one, excluded
 */
public record Draw(String commitment, BigDecimal value) {
    public Draw {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) >= 0) {
            throw new InvalidValue("customs.draw.range", "value", value, "from 0 to below 1");
        }
        value = Decimals.normal(value);
    }
}
