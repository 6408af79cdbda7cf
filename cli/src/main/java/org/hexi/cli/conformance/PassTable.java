package org.hexi.cli.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a pack went, case by case, as it is kept under {@code docs/conformance}. Immutable. */
record PassTable(String pack, List<PassRow> rows) {
    PassTable {
        rows = List.copyOf(rows);
    }

    long count(Outcome outcome) {
        return rows.stream()
                .filter(row -> row.outcome() == outcome)
                .mapToLong(PassRow::count)
                .sum();
    }

    boolean isAllPassed() {
        return count(Outcome.FAILED) == 0 && count(Outcome.PASSED) > 0;
    }

    String summary() {
        return "%d passed, %d failed, %d skipped"
                .formatted(count(Outcome.PASSED), count(Outcome.FAILED), count(Outcome.SKIPPED));
    }

    /** What is worse here than in an earlier table, one sentence each; empty when nothing is. */
    List<String> worseThan(PassTable earlier) {
        Map<String, PassRow> now =
                rows.stream().collect(Collectors.toMap(PassRow::name, Function.identity(), (first, second) -> first));
        List<String> worse = new ArrayList<>();
        for (PassRow before : earlier.rows) {
            PassRow after = now.remove(before.name());
            if (after == null && before.outcome() == Outcome.PASSED) {
                worse.add(before.name() + ": passed before, missing now");
            } else if (after != null && isWorse(before, after)) {
                worse.add("%s: %d %s before, %d %s now%s"
                        .formatted(
                                before.name(),
                                before.count(),
                                before.outcome().word(),
                                after.count(),
                                after.outcome().word(),
                                after.reason().isEmpty() ? "" : " (" + after.reason() + ")"));
            }
        }
        rows.stream()
                .filter(row -> now.containsKey(row.name()) && row.outcome() == Outcome.FAILED)
                .map(row -> row.name() + ": new and failed (" + row.reason() + ")")
                .forEach(worse::add);
        return worse;
    }

    private static boolean isWorse(PassRow before, PassRow after) {
        return switch (before.outcome()) {
            case PASSED -> after.outcome() != Outcome.PASSED || after.count() < before.count();
            case SKIPPED -> after.outcome() == Outcome.FAILED;
            case FAILED -> after.outcome() == Outcome.FAILED && after.count() > before.count();
        };
    }

    /** @param measured what was measured besides; empty for most packs */
    String markdown(String about, List<String> measured) {
        return measured.isEmpty() ? markdown(about) : markdown(about) + measured(measured);
    }

    private static String measured(List<String> lines) {
        return """

                Measured:

                ```
                %s
                ```
                """.formatted(String.join("\n", lines));
    }

    private String markdown(String about) {
        String lines = rows.stream().map(PassRow::markdown).collect(Collectors.joining("\n"));
        return """
                # Conformance: %s

                %s

                Written by `./hexi conformance %s DIR --report FILE`.

                | passed | failed | skipped |
                |---:|---:|---:|
                | %d | %d | %d |

                | case | outcome | count | reason |
                |---|---|---:|---|
                %s
                """.formatted(
                        pack, about, pack, count(Outcome.PASSED), count(Outcome.FAILED), count(Outcome.SKIPPED), lines);
    }

    static PassTable parse(String pack, List<String> lines) {
        return new PassTable(
                pack,
                lines.stream().flatMap(line -> PassRow.parse(line).stream()).toList());
    }
}
