package org.hexi.engine.customs.declaration;

import java.math.BigDecimal;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What turns the prices of a declaration into its customs value. Immutable.
 *
 * @param incoterm delivery terms, or null while not stated
 * @param freight freight to the border for all items together, or null
 * @param insurance insurance for all items together, or null when it is stated as a rate
 * @param insurancePercent insurance in percent of the customs value, below 100, or null when it is stated as an amount
 */
public record CustomsValuation(
        @Nullable Incoterm incoterm,
        @Nullable Money freight,
        @Nullable Money insurance,
        @Nullable BigDecimal insurancePercent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public CustomsValuation {
        requireNotNegative("freight", freight);
        requireNotNegative("insurance", insurance);
        if (insurancePercent != null && (insurancePercent.signum() < 0 || insurancePercent.compareTo(HUNDRED) >= 0)) {
            throw new InvalidValue(
                    "customs.insurance.rate", "insurancePercent", insurancePercent, "zero or more and below 100");
        }
    }

    /** Terms whose price already contains freight and insurance. */
    public static CustomsValuation cif() {
        return new CustomsValuation(Incoterm.CIF, null, null, null);
    }

    public static CustomsValuation fob(Money freight, BigDecimal insurancePercent) {
        return new CustomsValuation(Incoterm.FOB, freight, null, insurancePercent);
    }

    private static void requireNotNegative(String field, @Nullable Money money) {
        if (money != null && money.isNegative()) {
            throw new InvalidValue("customs.charge.negative", field, money, "zero or more");
        }
    }
}
