package org.hexi.engine.epcis.internal.identifiers;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The one way to write a serial number in a Digital Link: every character that may be escaped is, but the apostrophe. */
final class PercentCode {
    private static final String PLAIN = "-._~'";

    private PercentCode() {}

    static String canonical(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '%' && isEscape(text, i)) {
                out.append(text.substring(i, i + 3).toUpperCase(Locale.ROOT));
                i += 2;
            } else if (isPlain(character)) {
                out.append(character);
            } else {
                i += escape(text.codePointAt(i), out);
            }
        }
        return out.toString();
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static boolean isPlain(char character) {
        return character < 128 && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0);
    }

    /** Returns how many further characters of the text the code point took. */
    private static int escape(int codePoint, StringBuilder out) {
        for (byte octet : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append("%02X".formatted(octet & 0xff));
        }
        return Character.charCount(codePoint) - 1;
    }
}
