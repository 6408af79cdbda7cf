package org.hexi.engine.customs.risk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Bands of a figure by its leading digits: 31,824,000 lies in the band of 31,000,000 by two digits and in that of 30,000,000 by one.
 * A band of more digits lies within one band of fewer, because digits are cut and never rounded.
 */
final class LeadingDigits {
    /** Files carry the noise of binary fractions (169.79999999999995); it is gone after ten digits. */
    private static final MathContext NOISE_FREE = new MathContext(10, RoundingMode.HALF_EVEN);

    private LeadingDigits() {}

    /** @param digits how many are kept; with none only the power of ten is left */
    static String of(BigDecimal figure, int digits) {
        BigDecimal clean = figure.round(NOISE_FREE);
        if (clean.signum() == 0) {
            return "0";
        }
        BigDecimal band = digits == 0
                ? BigDecimal.ONE.scaleByPowerOfTen(clean.precision() - clean.scale() - 1)
                : clean.round(new MathContext(digits, RoundingMode.DOWN));
        return band.stripTrailingZeros().toPlainString();
    }
}
