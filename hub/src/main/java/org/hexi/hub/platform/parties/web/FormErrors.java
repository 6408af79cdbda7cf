package org.hexi.hub.platform.parties.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;

/** What is wrong with a form, by field, so that one answer shows everything at once. Not thread-safe. */
public final class FormErrors {
    private final Map<String, Issue> byField = new LinkedHashMap<>();
    private final List<String> refusals = new ArrayList<>();

    /** Makes a value of the form; notes what keeps it from being made. */
    <T> Optional<T> make(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (InvalidValue invalid) {
            byField.putIfAbsent(invalid.field(), Issue.of(invalid, 0, invalid.field()));
            return Optional.empty();
        }
    }

    /** Does the deed; notes the refusal. */
    boolean isDone(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Rejected rejected) {
            refusals.add(rejected.code());
            return false;
        } catch (InvalidValue invalid) {
            byField.putIfAbsent(invalid.field(), Issue.of(invalid, 0, invalid.field()));
            return false;
        }
    }

    public boolean isEmpty() {
        return byField.isEmpty() && refusals.isEmpty();
    }

    /** Codes of refusals, which are also their message keys. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    public boolean has(String field) {
        return byField.containsKey(field);
    }

    /** Code of the field's error, which is also its message key. */
    public String code(String field) {
        return Optional.ofNullable(byField.get(field)).map(Issue::code).orElse("");
    }

    public Map<String, Issue> fields() {
        return Map.copyOf(byField);
    }
}
