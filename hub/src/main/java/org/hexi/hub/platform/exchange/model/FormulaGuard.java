package org.hexi.hub.platform.exchange.model;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running text as a formula: text that begins with a sign of a formula gets an apostrophe before
 * it, which spreadsheets do not show, and loses it again when the file comes back.
 */
public final class FormulaGuard {
    private static final String SIGNS = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private FormulaGuard() {}

    public static String guard(String text) {
        return startsLikeFormula(text) && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    public static String unguard(String text) {
        return text.startsWith("'") && startsLikeFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean startsLikeFormula(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    }
}
