package org.hexi.gtfs.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the kinds of values that cells hold. What cannot be read is told and spoils the row. */
final class Cells {
    /** No time, no distance, no number: the cell is empty or was not understood. */
    static final int NONE = -1;

    private static final int MOST_HOURS = 999;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{0,20})?([eE][+-]?\\d{1,2})?");

    private Cells() {}

    /** A whole number of at most nine digits between two bounds; the value for an empty cell is the caller's. */
    static int whole(Row row, String column, int least, int most, int whenEmpty) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return whenEmpty;
        }
        int number = digits(text);
        if (number < least || number > most) {
            row.error("gtfs.number.malformed", column, text, "a whole number from " + least + " to " + most);
            return whenEmpty;
        }
        return number;
    }

    /** A value of a list of codes that begins with 0, which also stands for an empty cell. */
    static <T> T coded(Row row, String column, List<T> values) {
        return values.get(whole(row, column, 0, values.size() - 1, 0));
    }

    /** Seconds of a time H:MM:SS, where hours may exceed 24; or NONE. */
    static int seconds(Row row, String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return NONE;
        }
        int seconds = secondsOf(text);
        if (seconds == NONE) {
            row.error("gtfs.time.malformed", column, text, "a time as H:MM:SS, at most 999 hours");
        }
        return seconds;
    }

    /** The same where the time has to be there. */
    static int requiredSeconds(Row row, String column) {
        return row.required(column).isEmpty() ? NONE : seconds(row, column);
    }

    static Optional<LocalDate> date(Row row, String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int number = text.length() == 8 ? digits(text) : NONE;
        try {
            if (number >= 0) {
                return Optional.of(LocalDate.of(number / 10_000, number / 100 % 100, number % 100));
            }
        } catch (DateTimeException noSuchDay) {
            // told below like any other text that is not a day
        }
        row.error("gtfs.date.malformed", column, text, "a day as YYYYMMDD");
        return Optional.empty();
    }

    static Optional<ZoneId> zone(Row row, String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!ZoneRulesProvider.getAvailableZoneIds().contains(text)) {
            row.error("gtfs.zone.unknown", column, text, "a name of the time zone database, such as Asia/Shanghai");
            return Optional.empty();
        }
        return Optional.of(ZoneId.of(text));
    }

    /** A decimal within a bound on either side of 0. */
    static Optional<Double> decimal(Row row, String column, double bound, String code) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        double number = DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (!(Math.abs(number) <= bound)) {
            row.error(code, column, text, "a decimal from -" + (long) bound + " to " + (long) bound);
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private static int secondsOf(String text) {
        int length = text.length();
        if (length < 7 || length > 9 || text.charAt(length - 3) != ':' || text.charAt(length - 6) != ':') {
            return NONE;
        }
        int hours = digits(text.substring(0, length - 6));
        int minutes = digits(text.substring(length - 5, length - 3));
        int seconds = digits(text.substring(length - 2));
        boolean told =
                hours >= 0 && hours <= MOST_HOURS && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 60;
        return told ? (hours * 60 + minutes) * 60 + seconds : NONE;
    }

    /** ASCII digits only: the digits of other scripts are letters to whoever reads the feed next. */
    private static int digits(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return NONE;
        }
        int number = 0;
        for (int at = 0; at < text.length(); at++) {
            char digit = text.charAt(at);
            if (digit < '0' || digit > '9') {
                return NONE;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
