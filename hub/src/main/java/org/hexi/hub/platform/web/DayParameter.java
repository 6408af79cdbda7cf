package org.hexi.hub.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.InvalidValue;

/** A day typed into a filter. */
public final class DayParameter {
    /** Four digits of a year: no database keeps all the days Java can tell. */
    private static final Pattern WRITTEN = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private DayParameter() {}

    /**
     * The instant at which the day, or one so many days later, begins in a zone; empty when nothing was typed.
     *
     * @param code of the fault when it is no day
     */
    public static Optional<Instant> start(String code, String field, String text, ZoneId zone, int daysLater) {
        return day(code, field, text)
                .map(day -> day.plusDays(daysLater).atStartOfDay(zone).toInstant());
    }

    /**
     * The day itself; empty when nothing was typed.
     *
     * @param code of the fault when it is no day
     */
    public static Optional<LocalDate> day(String code, String field, String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                written(typed).orElseThrow(() -> new InvalidValue(code, field, text, "a day such as 2026-01-31")));
    }

    private static Optional<LocalDate> written(String typed) {
        if (!WRITTEN.matcher(typed).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
