package org.hexi.wco.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.InvalidValue;

/**
 * A day or an instant as UN/EDIFACT writes it: format 102 is {@code 20260301}, format 304 {@code 20260301080000Z} or with an offset in
 * hours. Kept as written. Immutable.
 */
public record DateTime(String text, String formatCode) implements Comparable<DateTime> {
    private static final Pattern DAY = Pattern.compile("20\\d{6}");
    private static final Pattern INSTANT = Pattern.compile("(20\\d{12})(Z|[-+]\\d{2})");
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    public DateTime {
        if (read(text, formatCode).isEmpty()) {
            throw new InvalidValue(
                    "wco.date.malformed",
                    "dateTime",
                    text + " (" + formatCode + ")",
                    "a day such as 20260301 with the format 102, or 20260301080000Z with the format 304");
        }
    }

    public static DateTime of(Instant instant) {
        return new DateTime(SECONDS.format(instant.atOffset(ZoneOffset.UTC)) + "Z", "304");
    }

    /** The instant; a day counts from its beginning in universal time. */
    public Instant instant() {
        return read(text, formatCode).orElseThrow();
    }

    /** Whether the two texts are a date time of the model. */
    public static boolean isOne(String text, String formatCode) {
        return read(text, formatCode).isPresent();
    }

    private static Optional<Instant> read(String text, String formatCode) {
        try {
            return switch (formatCode) {
                case "102" -> DAY.matcher(text).matches() ? Optional.of(day(text)) : Optional.empty();
                case "304" -> instant(text);
                default -> Optional.empty();
            };
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Instant day(String text) {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    /** Some write a day alone under the format of an instant; the schema lets them. */
    private static Optional<Instant> instant(String text) {
        if (DAY.matcher(text).matches()) {
            return Optional.of(day(text));
        }
        Matcher parts = INSTANT.matcher(text);
        return parts.matches()
                ? Optional.of(LocalDateTime.parse(parts.group(1), SECONDS).toInstant(ZoneOffset.of(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(DateTime other) {
        return instant().compareTo(other.instant());
    }
}
