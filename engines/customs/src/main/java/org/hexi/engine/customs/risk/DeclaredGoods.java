package org.hexi.engine.customs.risk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;

/**
 * The goods as they were declared. Immutable.
 *
 * @param hsCode subheading, six digits
 * @param departure country they left
 * @param origin country they were made in
 * @param taxRatePercent rate of duty that was claimed
 * @param netMassKilograms zero or more
 * @param itemPrice price of the whole item in the currency of the file, zero or more
 */
public record DeclaredGoods(
        HsCode hsCode,
        String departure,
        String origin,
        BigDecimal taxRatePercent,
        BigDecimal netMassKilograms,
        BigDecimal itemPrice) {
    private static final int SUBHEADING_DIGITS = 6;

    public DeclaredGoods {
        if (hsCode.digits().length() != SUBHEADING_DIGITS) {
            throw new InvalidValue("customs.risk.subheading", "hsCode", hsCode, "six digits");
        }
        RiskCode.check("departure", departure);
        RiskCode.check("origin", origin);
        checkNotNegative("taxRatePercent", taxRatePercent);
        checkNotNegative("netMassKilograms", netMassKilograms);
        checkNotNegative("itemPrice", itemPrice);
    }

    /** Price of one kilogram; empty when mass or price is zero. */
    Optional<BigDecimal> kilogramPrice() {
        return netMassKilograms.signum() == 0 || itemPrice.signum() == 0
                ? Optional.empty()
                : Optional.of(itemPrice.divide(netMassKilograms, MathContext.DECIMAL64));
    }

    private static void checkNotNegative(String field, BigDecimal value) {
        if (value.signum() < 0) {
            throw new InvalidValue("customs.risk.negative", field, value, "zero or more");
        }
    }
}
