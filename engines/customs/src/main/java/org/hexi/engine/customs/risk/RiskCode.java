package org.hexi.engine.customs.risk;

import java.util.regex.Pattern;
import org.hexi.engine.kernel.InvalidValue;

/** What a code in a declaration may look like, so that codes joined by a space are a key without a doubt. */
final class RiskCode {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._/-]{1,40}");

    private RiskCode() {}

    static void check(String field, String code) {
        if (!FORM.matcher(code).matches()) {
            throw new InvalidValue(
                    "customs.risk.code", field, code, "1 to 40 letters, digits, dots, dashes or slashes");
        }
    }

    static void checkOrEmpty(String field, String code) {
        if (!code.isEmpty()) {
            check(field, code);
        }
    }
}
