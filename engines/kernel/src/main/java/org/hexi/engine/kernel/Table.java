package org.hexi.engine.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of comma-separated lines under a heading, taken apart into rows. Blank lines and lines that start with {@code #} are
 * skipped but counted, so that a row number is the line an editor shows. Lines that do not fit become issues. Immutable.
 */
public record Table(List<Row> rows, List<Issue> issues) {
    public Table {
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
    }

    /** Reads lines that must begin with exactly these columns. */
    public static Table read(List<String> lines, List<String> columns) {
        List<Row> rows = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        String heading = String.join(",", columns);
        boolean headed = false;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = CsvLine.split(line);
            long number = at + 1L;
            if (!headed && !cells.equals(columns)) {
                issues.add(Issue.error("kernel.table.heading", number, "", line, heading));
                return new Table(rows, issues);
            }
            if (headed && cells.size() == columns.size()) {
                rows.add(Row.of(number, columns, cells));
            } else if (headed) {
                issues.add(Issue.error(
                        "kernel.table.cells", number, "", String.valueOf(cells.size()), columns.size() + " cells"));
            }
            headed = true;
        }
        if (!headed) {
            issues.add(Issue.error("kernel.table.empty", 0, "", null, heading));
        }
        return new Table(rows, issues);
    }

    /**
     * The cells of one line by column. Immutable.
     *
     * @param number number of the line, from 1
     */
    public record Row(long number, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        private static Row of(long number, List<String> columns, List<String> values) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int at = 0; at < columns.size(); at++) {
                cells.put(columns.get(at), values.get(at));
            }
            return new Row(number, cells);
        }

        /** The cell as it stands; empty when the table has no such column. */
        public String text(String column) {
            return cells.getOrDefault(column, "");
        }

        public boolean isBlank(String column) {
            return text(column).isBlank();
        }

        /** The words of a cell, separated by spaces. */
        public List<String> words(String column) {
            return Arrays.stream(text(column).split(" +"))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        /** @throws InvalidValue when the cell is no plain decimal */
        public BigDecimal decimal(String column) {
            return Decimals.parse(column, text(column));
        }

        /** The decimal of a cell, zero when it is blank. */
        public BigDecimal decimalOrZero(String column) {
            return isBlank(column) ? BigDecimal.ZERO : decimal(column);
        }

        /** The days from one cell to another; open at the end when the second is blank. */
        public Validity validity(String from, String to) {
            return new Validity(day(from), dayOrNull(to));
        }

        /** @throws InvalidValue when the cell is no day */
        public LocalDate day(String column) {
            try {
                return LocalDate.parse(text(column));
            } catch (DateTimeParseException malformed) {
                throw new InvalidValue("kernel.day.malformed", column, text(column), "a day such as 2025-06-10");
            }
        }

        /** The constant a cell names, in letters of any size. */
        public <E extends Enum<E>> E constant(Class<E> type, String column) {
            return constant(type, column, text(column));
        }

        /** The constants a cell names, separated by spaces. */
        public <E extends Enum<E>> List<E> constants(Class<E> type, String column) {
            return words(column).stream()
                    .map(word -> constant(type, column, word))
                    .toList();
        }

        private @Nullable LocalDate dayOrNull(String column) {
            return isBlank(column) ? null : day(column);
        }

        private static <E extends Enum<E>> E constant(Class<E> type, String column, String word) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> new InvalidValue(
                            "kernel.word.unknown",
                            column,
                            word,
                            Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
        }
    }
}
