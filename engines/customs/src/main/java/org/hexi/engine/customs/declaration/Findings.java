package org.hexi.engine.customs.declaration;

import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.kernel.Issue;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one part of a declaration, be it the header or one item. */
final class Findings {
    private final List<Issue> issues = new ArrayList<>();
    private int item = -1;

    /** From here on findings are about this item, counted from 0. */
    void enterItem(int index) {
        item = index;
    }

    /** Tells a missing value and returns whether it is there. */
    boolean require(String field, @Nullable Object value, String hint) {
        boolean present = value instanceof String text ? !text.isBlank() : value != null;
        if (!present) {
            error("customs.field.missing", field, null, hint);
        }
        return present;
    }

    void error(String code, String field, @Nullable Object value, String hint) {
        issues.add(Issue.error(code, row(), pointer(field), textOf(value), hint));
    }

    void warning(String code, String field, @Nullable Object value, String hint) {
        issues.add(Issue.warning(code, row(), pointer(field), textOf(value), hint));
    }

    List<Issue> list() {
        return List.copyOf(issues);
    }

    private long row() {
        return item + 1L;
    }

    private String pointer(String field) {
        return (item < 0 ? Pointer.header(field) : Pointer.item(item, field)).path();
    }

    private static @Nullable String textOf(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
