package org.hexi.engine.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A container number by ISO 6346: three letters of the owner, the category U, J or Z, six digits and a check digit. A right
 * check digit does not prove that the container exists. Immutable.
 */
public record ContainerNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{3}[UJZ]\\d{7}");

    public ContainerNumber {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue(
                    "kernel.container.malformed",
                    "container",
                    value,
                    "four letters, the last of them U, J or Z, then seven digits, such as CSQU3054383");
        }
        int expected = checkDigit(value);
        if (expected != value.charAt(10) - '0') {
            throw new InvalidValue(
                    "kernel.container.checkDigit",
                    "container",
                    value,
                    "the check digit of %s is %d".formatted(value.substring(0, 10), expected));
        }
    }

    /** Reads a number as people write it: spaces and hyphens are dropped, small letters become capital. */
    public static ContainerNumber parse(String text) {
        return new ContainerNumber(text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    /**
     * The check digit by ISO 6346 Annex A: weights are powers of two, values of letters skip the multiples of eleven.
     *
     * @param value at least the ten characters before the digit, in the right form
     */
    public static int checkDigit(String value) {
        int sum = 0;
        for (int position = 0; position < 10; position++) {
            sum += valueOf(value.charAt(position)) << position;
        }
        return sum % 11 % 10;
    }

    private static int valueOf(char character) {
        if (character <= '9') {
            return character - '0';
        }
        int ordinal = character - 'A';
        // A is 10; B would be 11 and is 12; the same step comes again before L (22) and V (33)
        return 10 + ordinal + (ordinal + 9) / 10;
    }

    @Override
    public String toString() {
        return value;
    }
}
