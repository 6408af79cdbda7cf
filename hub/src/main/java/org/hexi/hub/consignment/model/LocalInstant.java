package org.hexi.hub.consignment.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hexi.engine.kernel.InvalidValue;

/** Reads an instant as people and programs write it. */
final class LocalInstant {
    private static final String ACCEPTED =
            "a date such as 2026-03-01, with a time such as 2026-03-01 14:30 or an instant";
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    /** Beyond this no zone can say which year it is. */
    private static final Instant FARTHEST = Instant.parse("9999-01-01T00:00:00Z");

    private LocalInstant() {}

    /**
     * @param zone zone of the place when the text has no offset of its own
     * @param wholeDay time of day meant by a date alone
     */
    static Instant read(String field, String text, ZoneId zone, LocalTime wholeDay) {
        String iso = text.strip().replace(' ', 'T');
        List<Function<String, Instant>> forms = List.of(
                Instant::parse,
                one -> OffsetDateTime.parse(one).toInstant(),
                one -> LocalDateTime.parse(one).atZone(zone).toInstant(),
                one -> LocalDate.parse(one).atTime(wholeDay).atZone(zone).toInstant());
        return forms.stream()
                .flatMap(form -> attempt(form, iso).stream())
                .filter(found -> isSensible(found, zone))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("consignment.time.malformed", field, text, ACCEPTED));
    }

    /** A year far away is a slip of the finger, and some are more than a database holds. */
    private static boolean isSensible(Instant instant, ZoneId zone) {
        if (instant.isBefore(Instant.EPOCH) || instant.isAfter(FARTHEST)) {
            return false;
        }
        int year = instant.atZone(zone).getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Optional<Instant> attempt(Function<String, Instant> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeParseException otherForm) {
            return Optional.empty();
        }
    }
}
