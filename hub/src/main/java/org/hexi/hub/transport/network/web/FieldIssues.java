package org.hexi.hub.transport.network.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, one thing for each field, so that one answer shows everything at once. Not thread-safe. */
public final class FieldIssues {
    private final SequencedMap<String, Issue> byField = new LinkedHashMap<>();

    /** What a field says; empty when nothing was typed, or when it is noted what is wrong. */
    <T> Optional<T> given(String field, @Nullable String typed, Function<String, T> reading) {
        String text = typed == null ? "" : typed.strip();
        return text.isEmpty() ? Optional.empty() : made(field, () -> reading.apply(text));
    }

    /** The same of a field that must not be empty. */
    <T> Optional<T> needed(String field, @Nullable String typed, Function<String, T> reading) {
        if (typed == null || typed.isBlank()) {
            note(field, new InvalidValue("network.form.missing", field, "", "a value"));
            return Optional.empty();
        }
        return given(field, typed, reading);
    }

    /** Notes what keeps something from being made under the field it is about. */
    <T> Optional<T> made(Function<String, String> fields, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (InvalidValue invalid) {
            note(fields.apply(invalid.field()), invalid);
            return Optional.empty();
        }
    }

    private <T> Optional<T> made(String field, Supplier<T> maker) {
        return made(any -> field, maker);
    }

    private void note(String field, InvalidValue invalid) {
        byField.putIfAbsent(field, Issue.of(invalid, 0, field));
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public boolean has(String field) {
        return byField.containsKey(field);
    }

    /** @throws IllegalArgumentException when the field is as it should be */
    public Issue of(String field) {
        return Optional.ofNullable(byField.get(field)).orElseThrow(() -> new IllegalArgumentException(field));
    }

    /** In the order in which they were found. */
    public Map<String, Issue> all() {
        return byField;
    }
}
