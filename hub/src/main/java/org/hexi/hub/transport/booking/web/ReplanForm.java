package org.hexi.hub.transport.booking.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.routing.api.Preference;
import org.hexi.hub.transport.planning.Incident;
import org.hexi.hub.transport.planning.PassageWords;
import org.jspecify.annotations.Nullable;

/** What happens as typed into the form. Times are local in the city. */
public record ReplanForm(
        @Nullable String kind,
        @Nullable String passage,
        @Nullable String service,
        @Nullable String departure,
        @Nullable String hours,
        @Nullable String from,
        @Nullable String until,
        @Nullable String prefer) {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(100_000);

    /** What can happen. */
    public enum Kind {
        CLOSED,
        LATE,
        CANCELLED
    }

    /** A border shut for two days from now on. */
    static ReplanForm empty(Instant now, ZoneId zone) {
        Instant from = now.truncatedTo(ChronoUnit.HOURS);
        return new ReplanForm(
                Kind.CLOSED.name(),
                "",
                "",
                "",
                "12",
                LOCAL.format(from.atZone(zone)),
                LOCAL.format(from.plus(2, ChronoUnit.DAYS).atZone(zone)),
                Preference.EARLIEST.name());
    }

    /** Whether anything is asked yet. */
    boolean isAsked() {
        return text(kind).isPresent();
    }

    /** @throws InvalidValue naming the field that cannot be read */
    Incident incident(ZoneId zone) {
        return switch (word("kind", Kind.class, kind)) {
            case CLOSED ->
                new Incident.Closed(
                        PassageWords.read("passage", needed("passage", passage)),
                        instant("from", from, zone),
                        instant("until", until, zone));
            case LATE -> new Incident.Late(runs(zone), late());
            case CANCELLED -> new Incident.Cancelled(runs(zone));
        };
    }

    Preference preference() {
        return text(prefer)
                .map(typed -> word("prefer", Preference.class, typed))
                .orElse(Preference.EARLIEST);
    }

    private Incident.Runs runs(ZoneId zone) {
        return text(departure)
                .<Incident.Runs>map(Incident.Runs.One::new)
                .orElseGet(() -> new Incident.Runs.Within(
                        needed("service", service), instant("from", from, zone), instant("until", until, zone)));
    }

    private Duration late() {
        BigDecimal typed = number(needed("hours", hours)).min(MOST_HOURS).max(MOST_HOURS.negate());
        return Duration.ofMinutes(typed.multiply(MINUTES_PER_HOUR)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private static BigDecimal number(String typed) {
        try {
            return Decimals.parse("hours", typed.replace(',', '.'));
        } catch (InvalidValue notOne) {
            throw new InvalidValue("booking.replan.number", "hours", typed, "a number of hours");
        }
    }

    private static <E extends Enum<E>> E word(String field, Class<E> words, @Nullable String typed) {
        String wanted = needed(field, typed);
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("booking.replan.missing", field, wanted, "a value"));
    }

    private static Instant instant(String field, @Nullable String typed, ZoneId zone) {
        String local = needed(field, typed);
        try {
            return LocalDateTime.parse(local).atZone(zone).toInstant();
        } catch (DateTimeParseException notLocal) {
            throw new InvalidValue("booking.replan.time", field, local, "a date and time such as 2026-03-01T08:00");
        }
    }

    private static String needed(String field, @Nullable String typed) {
        return text(typed).orElseThrow(() -> new InvalidValue("booking.replan.missing", field, "", "a value"));
    }

    private static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(each -> !each.isEmpty());
    }
}
