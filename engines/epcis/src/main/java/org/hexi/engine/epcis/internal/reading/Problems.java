package org.hexi.engine.epcis.internal.reading;

import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.kernel.Issue;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a document while it is read to its end. Not thread-safe; one per document. */
public final class Problems {
    private static final int LONGEST_VALUE = 200;

    private final List<Issue> issues = new ArrayList<>();
    private long event;
    private int errors;

    /** From now on issues are about the event of this number; the first is 1, and 0 is the document. */
    void atEvent(long number) {
        event = number;
    }

    public void error(String code, String pointer, @Nullable String value, String hint) {
        errors++;
        issues.add(Issue.error(code, event, pointer, clipped(value), hint));
    }

    public void warning(String code, String pointer, @Nullable String value, String hint) {
        issues.add(Issue.warning(code, event, pointer, clipped(value), hint));
    }

    void wrongType(Node node, String expected) {
        error("epcis.field.type", node.pointer(), shown(node), "expected " + expected);
    }

    int errors() {
        return errors;
    }

    public List<Issue> list() {
        return List.copyOf(issues);
    }

    /** A value as a person recognises it; what is inside of objects and arrays is left out. */
    static @Nullable String shown(Node node) {
        return switch (node) {
            case Node.Text text -> text.value();
            case Node.Number number -> number.written();
            case Node.Bool bool -> String.valueOf(bool.value());
            case Node.Null nothing -> null;
            case Node.ArrayNode array -> "[...]";
            case Node.ObjectNode object -> "{...}";
        };
    }

    private static @Nullable String clipped(@Nullable String value) {
        return value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "...";
    }
}
