package org.hexi.engine.customs.duty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hexi.engine.kernel.InvalidValue;

/** How an amount is cut to a number of decimals. A setting of the regime: some truncate, some round half-up. Immutable. */
public record Rounding(int scale, RoundingMode mode) {
    private static final int MAX_SCALE = 60;

    public Rounding {
        if (scale < 0 || scale > MAX_SCALE || mode == RoundingMode.UNNECESSARY) {
            throw new InvalidValue(
                    "customs.rounding.scale", "scale", scale + " " + mode, "0 to 60 decimals and a mode");
        }
    }

    public static Rounding halfUpToCents() {
        return new Rounding(2, RoundingMode.HALF_UP);
    }

    public static Rounding truncatedToCents() {
        return new Rounding(2, RoundingMode.DOWN);
    }

    public BigDecimal of(BigDecimal amount) {
        return amount.setScale(scale, mode);
    }

    /** The quotient, cut once: no digit is lost before the rounding the regime asks for. */
    public BigDecimal ofQuotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, scale, mode);
    }
}
