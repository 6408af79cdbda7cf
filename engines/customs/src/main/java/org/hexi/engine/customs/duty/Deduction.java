package org.hexi.engine.customs.duty;

import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;

/** An amount taken off one tax of one line after rounding, such as a relief. Immutable. */
public record Deduction(TaxType tax, Money amount, String legalBasis) {
    public Deduction {
        if (amount.isNegative()) {
            throw new InvalidValue("customs.deduction.negative", "amount", amount, "zero or more");
        }
    }
}
