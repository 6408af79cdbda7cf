package org.hexi.hub.transport.network.editing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of time as they are typed and shown in fields: hours and minutes such as {@code 28:00}. Hours go on beyond a day, for
 * that is written alike in every language and read in one way only.
 */
public final class HoursMinutes {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}):([0-5]\\d)");
    private static final int MINUTES_PER_HOUR = 60;

    private HoursMinutes() {}

    /** Minutes; empty when the text is anything else than hours, a colon and two digits of minutes. */
    public static Optional<Integer> read(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(written.group(1)) * MINUTES_PER_HOUR + Integer.parseInt(written.group(2)));
    }

    public static String write(int minutes) {
        return "%d:%02d".formatted(minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
    }
}
