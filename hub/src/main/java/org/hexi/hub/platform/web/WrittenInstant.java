package org.hexi.hub.platform.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An instant as it is written in addresses: with an offset (RFC 3339) and four digits of a year, since no timetable and no
 * database reaches as far as Java can count.
 */
public final class WrittenInstant {
    private static final Pattern WRITTEN = Pattern.compile("(?!0000)[0-9]{4}-.*");

    private WrittenInstant() {}

    /** Empty when it is none. */
    public static Optional<Instant> read(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
