package org.hexi.hub.consignment.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;

/** Gathers what is wrong while a draft is read field by field, so that reading never stops at the first fault. */
final class Findings {
    private final List<Issue> issues = new ArrayList<>();

    /** The value of a field that must be filled in. */
    <T> Optional<T> needed(String path, String text, Function<String, T> read) {
        if (text.isBlank()) {
            issues.add(Issue.error("consignment.field.missing", 0, path, null, "a value"));
            return Optional.empty();
        }
        return attempt(path, () -> read.apply(text.strip()));
    }

    <T> Optional<T> attempt(String path, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (InvalidValue invalid) {
            issues.add(Issue.of(invalid, 0, path));
            return Optional.empty();
        }
    }

    /** The same for a value of several fields: the fault names the field within. */
    <T> Optional<T> compose(String prefix, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (InvalidValue invalid) {
            issues.add(Issue.of(invalid, 0, prefix + invalid.field()));
            return Optional.empty();
        }
    }

    boolean isEmpty() {
        return issues.isEmpty();
    }

    List<Issue> issues() {
        return issues;
    }
}
