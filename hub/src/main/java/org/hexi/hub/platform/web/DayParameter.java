package org.hexi.hub.platform.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.InvalidValue;

/** A day typed into a filter. */
public final class DayParameter {
    /** Four digits of a year: no database keeps all the days Java can tell. */
    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private DayParameter() {}

    /**
     * The instant at which the day, or one so many days later, begins in a zone; empty when nothing was typed.
     *
     * @param code of the fault when it is no day
     */
    public static Optional<Instant> start(String code, String field, String text, ZoneId zone, int daysLater) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (WRITTEN.matcher(typed).matches()) {
                return Optional.of(LocalDate.parse(typed)
                        .plusDays(daysLater)
                        .atStartOfDay(zone)
                        .toInstant());
            }
        } catch (DateTimeException noSuchDay) {
            throw wrong(code, field, text);
        }
        throw wrong(code, field, text);
    }

    private static InvalidValue wrong(String code, String field, String text) {
        return new InvalidValue(code, field, text, "a day such as 2026-01-31");
    }
}
