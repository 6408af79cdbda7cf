package org.hexi.cli.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a pass table. Immutable.
 *
 * @param name of the case, unique within its table
 * @param count how many things the pack counts in this case: 1, or the rows of a whole chapter
 * @param reason why it failed or was skipped; empty when it passed
 */
record PassRow(String name, Outcome outcome, long count, String reason) {
    private static final int LONGEST_REASON = 300;
    private static final int CELLS = 4;

    PassRow {
        name = oneLine(name);
        reason = oneLine(reason);
        if (reason.length() > LONGEST_REASON) {
            reason = reason.substring(0, LONGEST_REASON) + " ...";
        }
    }

    String markdown() {
        return "| %s | %s | %d | %s |".formatted(escaped(name), outcome.word(), count, escaped(reason));
    }

    /** The row a line of Markdown tells; empty for any other line. */
    static Optional<PassRow> parse(String line) {
        List<String> cells = cells(line);
        if (cells.size() != CELLS || !cells.get(2).matches("\\d{1,15}")) {
            return Optional.empty();
        }
        return Outcome.of(cells.get(1))
                .map(outcome -> new PassRow(cells.getFirst(), outcome, Long.parseLong(cells.get(2)), cells.getLast()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|");
    }

    /** Cells between bars; a backslash takes the next character as it is. */
    private static List<String> cells(String line) {
        if (!line.startsWith("| ") || !line.endsWith("|")) {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 1; i < line.length(); i++) {
            char read = line.charAt(i);
            if (read == '\\' && i + 1 < line.length()) {
                cell.append(line.charAt(++i));
            } else if (read == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(read);
            }
        }
        return cells;
    }
}
