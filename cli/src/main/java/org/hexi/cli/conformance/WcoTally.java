package org.hexi.cli.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How one scenario goes: what passed is counted by its sort, what did not is a row of its own. */
final class WcoTally {
    private static final List<String> SORTS = List.of("declarations", "answers", "tax lines");

    private final String scenario;
    private final Map<String, Long> passed = new TreeMap<>(Comparator.comparing(SORTS::indexOf));
    private final Map<String, Set<String>> remarks = new LinkedHashMap<>();
    private final List<PassRow> others = new ArrayList<>();

    WcoTally(String scenario) {
        this.scenario = scenario;
    }

    void passed(String sort) {
        passed.merge(sort, 1L, Long::sum);
    }

    void failed(String name, String reason) {
        others.add(new PassRow(scenario + ": " + name, Outcome.FAILED, 1, reason));
    }

    void skipped(String name, String reason) {
        others.add(new PassRow(scenario + ": " + name, Outcome.SKIPPED, 1, reason));
    }

    /** Something that was modelled and is worth telling, and what it is about. */
    void remark(String remark, @Nullable String subject) {
        Set<String> subjects = remarks.computeIfAbsent(remark, unused -> new TreeSet<>());
        if (subject != null && !subject.isEmpty()) {
            subjects.add(subject);
        }
    }

    List<PassRow> rows() {
        List<PassRow> rows = new ArrayList<>();
        long count = passed.values().stream().mapToLong(Long::longValue).sum();
        if (count > 0) {
            rows.add(new PassRow(scenario, Outcome.PASSED, count, story()));
        }
        rows.addAll(others);
        return rows;
    }

    private String story() {
        List<String> parts = new ArrayList<>();
        passed.forEach((sort, count) -> parts.add(sort + " " + count));
        List<String> told = new ArrayList<>(List.of(String.join(", ", parts)));
        remarks.forEach((remark, subjects) ->
                told.add(subjects.isEmpty() ? remark : String.join(", ", subjects) + ": " + remark));
        return String.join("; ", told);
    }
}
