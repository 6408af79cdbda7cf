package org.hexi.hub.transport.planning.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into a form; a field left empty is as one left out. */
final class Typed {
    private Typed() {}

    static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The fields of one name that are filled. */
    static List<String> all(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream().flatMap(each -> text(each).stream()).distinct().toList();
    }

    static int number(String field, @Nullable String typed, int usual) {
        return text(typed).map(number -> whole(field, number)).orElse(usual);
    }

    static BigDecimal decimal(String field, @Nullable String typed, BigDecimal usual) {
        return text(typed).map(number -> Decimals.parse(field, number)).orElse(usual);
    }

    /** A local date and time in a zone. */
    static Optional<Instant> instant(String field, @Nullable String typed, ZoneId zone) {
        return text(typed).map(local -> at(field, local, zone));
    }

    static <E extends Enum<E>> E word(String field, Class<E> words, String typed) {
        E[] known = words.getEnumConstants();
        return Arrays.stream(known)
                .filter(word -> word.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "planning.form.word",
                        field,
                        typed,
                        "one of " + Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static int whole(String field, String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException notWhole) {
            throw new InvalidValue("planning.form.number", field, typed, "a whole number");
        }
    }

    private static Instant at(String field, String local, ZoneId zone) {
        try {
            return LocalDateTime.parse(local).atZone(zone).toInstant();
        } catch (DateTimeParseException notLocal) {
            throw new InvalidValue("planning.form.time", field, local, "a date and time such as 2026-03-01T08:00");
        }
    }
}
