package org.hexi.engine.kernel;

import java.util.regex.Pattern;

/**
 * A code of the Harmonized System or of a national tariff built on it: chapter (2 digits), heading (4), subheading (6),
 * tariff line (8 or 10). The edition is kept beside it by whoever stores it. Immutable.
 */
public record HsCode(String digits) implements Comparable<HsCode> {
    private static final Pattern FORM = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{8}|\\d{10}");

    public HsCode {
        if (!FORM.matcher(digits).matches()) {
            throw new InvalidValue("kernel.hs.malformed", "hsCode", digits, "2, 4, 6, 8 or 10 digits without dots");
        }
    }

    public String chapter() {
        return digits.substring(0, 2);
    }

    /** Whether this code stands at or below the other in the tree of the tariff. */
    public boolean isWithin(HsCode other) {
        return digits.startsWith(other.digits);
    }

    @Override
    public int compareTo(HsCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
