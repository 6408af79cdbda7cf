package org.hexi.hub.transport.network.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.PlaceCode;
import org.jspecify.annotations.Nullable;

/** Reads the values of a form one by one and notes what is wrong, each with the pointer of its field. Not thread-safe. */
final class Fields {
    private static final int LONGEST_TEXT = 120;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final List<Issue> issues = new ArrayList<>();

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    boolean areSound() {
        return issues.isEmpty();
    }

    void fault(String code, String pointer, @Nullable Object value, String accepted) {
        issues.add(Issue.error(code, 0, pointer, value == null ? null : value.toString(), accepted));
    }

    /** A value that must be there. */
    <T> Optional<T> needed(String pointer, @Nullable T value) {
        if (value == null || value.toString().isBlank()) {
            fault("network.form.missing", pointer, null, "a value");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    Optional<String> text(String pointer, @Nullable String value) {
        return needed(pointer, value).map(String::strip).filter(text -> {
            boolean fits = text.length() <= LONGEST_TEXT && text.chars().noneMatch(Character::isISOControl);
            if (!fits) {
                fault("network.form.text", pointer, text, "1 to " + LONGEST_TEXT + " characters");
            }
            return fits;
        });
    }

    Optional<Integer> number(String pointer, @Nullable Integer value, int from, int to) {
        return needed(pointer, value).filter(number -> {
            boolean fits = number >= from && number <= to;
            if (!fits) {
                fault("network.form.range", pointer, number, "%d to %d".formatted(from, to));
            }
            return fits;
        });
    }

    /** A figure that is not negative; zero where it may be left out and is. */
    Optional<BigDecimal> amount(String pointer, @Nullable BigDecimal value) {
        BigDecimal amount = value == null ? BigDecimal.ZERO : value;
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            fault("network.form.amount", pointer, amount.toPlainString(), "0 to " + MOST.toPlainString());
            return Optional.empty();
        }
        return Optional.of(amount);
    }

    Optional<PlaceCode> place(String pointer, @Nullable String value) {
        return needed(pointer, value)
                .flatMap(text -> parsed(
                        pointer, text, PlaceCode::new, "network.place.unknown", "the code of a place of the network"));
    }

    Optional<CountryCode> country(String pointer, @Nullable String value) {
        return needed(pointer, value)
                .flatMap(text -> parsed(
                        pointer, text, CountryCode::new, "network.form.country", "an ISO 3166-1 code such as KZ"));
    }

    /** A day; the other one where nothing is said. */
    Optional<LocalDate> day(String pointer, @Nullable String value, LocalDate otherwise) {
        return value == null || value.isBlank() ? Optional.of(otherwise) : day(pointer, value);
    }

    Optional<LocalDate> day(String pointer, String value) {
        return parsed(pointer, value, LocalDate::parse, "network.form.date", "a day such as 2026-10-01");
    }

    Optional<LocalTime> time(String pointer, @Nullable String value) {
        return needed(pointer, value)
                .flatMap(text ->
                        parsed(pointer, text, LocalTime::parse, "network.form.time", "a local time such as 09:30"));
    }

    Optional<ZoneId> zone(String pointer, String value) {
        return parsed(pointer, value, ZoneId::of, "network.form.zone", "a zone such as Asia/Shanghai");
    }

    /** A constant of a list of words. */
    <E extends Enum<E>> Optional<E> word(String pointer, Class<E> type, String value) {
        return parsed(
                pointer,
                value,
                text -> Enum.valueOf(type, text),
                "network.form.word",
                "one of " + List.of(type.getEnumConstants()));
    }

    private <T> Optional<T> parsed(
            String pointer, String value, Function<String, T> parsing, String code, String accepted) {
        try {
            return Optional.of(parsing.apply(value.strip()));
        } catch (DateTimeException | IllegalArgumentException malformed) {
            fault(code, pointer, value, accepted);
            return Optional.empty();
        }
    }
}
