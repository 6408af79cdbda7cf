package org.hexi.hub.platform.numbering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind, a number and a check digit by Luhn (ISO/IEC 7812-1 Annex B) over the number. Immutable.
 *
 * @param kind two to four capital letters
 * @param number positive running number
 */
public record CheckedReference(String kind, long number) {
    private static final Pattern FORM = Pattern.compile("([A-Z]{2,4})-(\\d{6,12})-(\\d)");

    public static CheckedReference of(String kind, long number) {
        return new CheckedReference(kind, number);
    }

    /** Reads a reference; empty when its form or its check digit is wrong. */
    public static Optional<CheckedReference> read(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        CheckedReference reference = of(matcher.group(1), Long.parseLong(matcher.group(2)));
        return reference.checkDigit() == matcher.group(3).charAt(0) - '0' ? Optional.of(reference) : Optional.empty();
    }

    int checkDigit() {
        int sum = 0;
        boolean doubled = true;
        for (long rest = number; rest > 0; rest /= 10) {
            int digit = (int) (rest % 10);
            int weighted = doubled ? digit * 2 : digit;
            sum += weighted / 10 + weighted % 10;
            doubled = !doubled;
        }
        return (10 - sum % 10) % 10;
    }

    @Override
    public String toString() {
        return "%s-%06d-%d".formatted(kind, number, checkDigit());
    }
}
