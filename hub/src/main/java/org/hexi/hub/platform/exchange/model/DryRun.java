package org.hexi.hub.platform.exchange.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.platform.exchange.ImportKind;
import org.hexi.hub.platform.exchange.ImportRow;
import org.hexi.hub.platform.parties.Viewer;

/**
 * A table checked against a kind under a mapping, without effect. Immutable.
 *
 * @param good things without an error, each as its rows, in the order of the file
 * @param issues everything found, in the order of the file
 * @param refused numbers of the rows that cannot be used
 */
public record DryRun(List<List<ImportRow>> good, List<Issue> issues, Set<Long> refused) {
    private static final int LONGEST_CELL = 2_000;

    public DryRun {
        good = List.copyOf(good);
        issues = List.copyOf(issues);
        refused = Set.copyOf(refused);
    }

    public static DryRun of(ImportKind kind, Viewer viewer, Table table, Map<String, Integer> mapping) {
        List<Issue> missing = kind.columns().stream()
                .filter(column -> column.isRequired() && !mapping.containsKey(column.key()))
                .map(column -> Issue.error("exchange.column.missing", 1, column.key(), null, "a column of the file"))
                .toList();
        if (!missing.isEmpty()) {
            Set<Long> all = new TreeSet<>();
            table.rows().forEach(row -> all.add(row.number()));
            return new DryRun(List.of(), missing, all);
        }
        return new Checking(kind, viewer).of(table, mapping);
    }

    private static final class Checking {
        private final ImportKind kind;
        private final Viewer viewer;
        private final List<Map<String, String>> examples;
        private final List<List<ImportRow>> good = new ArrayList<>();
        private final List<Issue> issues = new ArrayList<>();
        private final Set<Long> refused = new TreeSet<>();

        Checking(ImportKind kind, Viewer viewer) {
            this.kind = kind;
            this.viewer = viewer;
            this.examples = kind.exampleRows();
        }

        DryRun of(Table table, Map<String, Integer> mapping) {
            issues.addAll(table.notes());
            groups(table, mapping).forEach(this::group);
            issues.sort(java.util.Comparator.comparingLong(Issue::row));
            return new DryRun(good, issues, refused);
        }

        private Collection<List<ImportRow>> groups(Table table, Map<String, Integer> mapping) {
            Map<String, List<ImportRow>> groups = new LinkedHashMap<>();
            for (Table.Row found : table.rows()) {
                ImportRow row = row(found, mapping);
                if (isExample(row)) {
                    issues.add(note("exchange.row.example", row.number(), "the row is skipped"));
                } else {
                    groups.computeIfAbsent(kind.isWhole() ? "" : kind.group(row), key -> new ArrayList<>())
                            .add(row);
                }
            }
            return groups.values();
        }

        private void group(List<ImportRow> rows) {
            List<Issue> found = new ArrayList<>();
            rows.forEach(row -> found.addAll(tooLong(row)));
            if (found.isEmpty()) {
                found.addAll(kind.check(viewer, rows));
            }
            issues.addAll(found);
            if (found.stream().noneMatch(Issue::isError)) {
                good.add(rows);
                return;
            }
            Set<Long> faulty = new TreeSet<>();
            found.stream().filter(Issue::isError).forEach(issue -> faulty.add(issue.row()));
            for (ImportRow row : rows) {
                refused.add(row.number());
                if (!kind.isWhole() && !faulty.contains(row.number())) {
                    issues.add(note("exchange.row.companion", row.number(), "all rows of one thing without a fault"));
                }
            }
        }

        /** An example of the template, left in by mistake. */
        private boolean isExample(ImportRow row) {
            return row.cells().size() > 1
                    && examples.stream()
                            .anyMatch(example -> row.cells().entrySet().stream()
                                    .allMatch(cell -> cell.getValue().equals(example.get(cell.getKey()))));
        }

        private static List<Issue> tooLong(ImportRow row) {
            return row.cells().entrySet().stream()
                    .filter(cell -> cell.getValue().length() > LONGEST_CELL)
                    .map(cell -> Issue.error(
                            "exchange.cell.tooLong",
                            row.number(),
                            cell.getKey(),
                            cell.getValue().substring(0, 100) + "…",
                            "at most " + LONGEST_CELL + " characters"))
                    .toList();
        }

        private static Issue note(String code, long row, String hint) {
            return new Issue(Issue.Severity.NOTE, code, row, "", null, hint);
        }

        private static ImportRow row(Table.Row found, Map<String, Integer> mapping) {
            Map<String, String> cells = new HashMap<>();
            mapping.forEach((key, position) -> {
                String text = found.cell(position);
                if (!text.isEmpty()) {
                    cells.put(key, text);
                }
            });
            return new ImportRow(found.number(), cells, mapping.keySet());
        }
    }
}
