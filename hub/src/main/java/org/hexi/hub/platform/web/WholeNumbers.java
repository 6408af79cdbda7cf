package org.hexi.hub.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;

/** Whole numbers in addresses and forms are ASCII digits: hexadecimal, octal and the digits of other scripts are not guessed at. */
final class WholeNumbers implements Converter<String, Integer> {
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,10}");

    /** @throws NumberFormatException which names the parameter on its way out */
    @Override
    public @Nullable Integer convert(String text) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            return null;
        }
        if (!DIGITS.matcher(bare).matches()) {
            throw new NumberFormatException("not a whole number");
        }
        return Integer.valueOf(bare);
    }
}
