package org.hexi.engine.customs.duty;

import java.math.BigDecimal;
import org.hexi.engine.kernel.InvalidValue;

/**
 * One tax whose base and rate somebody else found, such as a line of a tax bill that is to be checked. Rounding and collection are
 * those of the regime's rule for it. Immutable.
 *
 * @param base what the ad valorem part is taken from
 * @param rate share of the base, amount per unit, or both
 * @param quantity in the unit of the rate; zero when it asks for none
 * @param deduction taken off after rounding, zero or more
 */
public record StatedTax(BigDecimal base, Rate rate, BigDecimal quantity, BigDecimal deduction) {
    public StatedTax {
        if (deduction.signum() < 0) {
            throw new InvalidValue("customs.deduction.negative", "deduction", deduction, "zero or more");
        }
    }

    public static StatedTax percent(BigDecimal base, BigDecimal percent, BigDecimal deduction) {
        return new StatedTax(base, new Rate.AdValorem(percent), BigDecimal.ZERO, deduction);
    }

    public static StatedTax perUnit(BigDecimal quantity, Rate rate) {
        return new StatedTax(BigDecimal.ZERO, rate, quantity, BigDecimal.ZERO);
    }

    /** The tax, rounded once as the rule says, less the deduction, never below zero. */
    public BigDecimal assessed(TaxRule rule) {
        BigDecimal amount =
                TaxFormula.onBase(base, rate, quantity, rule.rounding()).amount();
        return amount.subtract(deduction.min(amount));
    }

    /** What is asked for before release. */
    public BigDecimal payable(TaxRule rule) {
        return rule.collection() == Collection.AT_BORDER
                ? assessed(rule)
                : rule.rounding().of(BigDecimal.ZERO);
    }
}
