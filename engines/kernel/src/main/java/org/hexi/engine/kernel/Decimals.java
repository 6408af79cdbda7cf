package org.hexi.engine.kernel;

import java.math.BigDecimal;

/** How Hexi reads and keeps decimal numbers: at most 38 digits and 12 decimals, no exponent tricks. */
public final class Decimals {
    /** Most significant digits a number may have. */
    public static final int MAX_PRECISION = 38;

    /** Most decimals a number from outside may have. */
    public static final int MAX_SCALE = 12;

    private Decimals() {}

    /**
     * Reads a plain decimal.
     *
     * @throws InvalidValue naming the field when the text is no plain decimal or is too long
     */
    public static BigDecimal parse(String field, String text) {
        try {
            BigDecimal value = new BigDecimal(text.strip());
            if (value.precision() <= MAX_PRECISION && value.scale() <= MAX_SCALE && value.scale() >= -MAX_SCALE) {
                return normal(value);
            }
        } catch (NumberFormatException notDecimal) {
            // falls through to the one refusal below
        }
        throw new InvalidValue("kernel.decimal.malformed", field, text, "a decimal number such as 12.50");
    }

    /** The same number without trailing zeros and without a negative scale, so that equal numbers are equal objects. */
    public static BigDecimal normal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
