package org.hexi.hub.platform.goods;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hexi.engine.kernel.Issue;

/**
 * The public list of the Harmonized System: one row for each chapter, heading and subheading with its English description.
 * Reading goes on after a fault; a row that names no code at all, such as a total, is stray and skipped. Immutable.
 *
 * @param rows the rows that are right, in the order of the file
 * @param issues what is wrong with the others: errors for faulty rows, warnings for stray ones
 */
public record HsList(List<HsRow> rows, List<Issue> issues) {
    /** Columns of the public list; others may stand beside them. */
    public static final List<String> COLUMNS = List.of("section", "hscode", "description", "parent", "level");

    /** Code of the warning about a row that names no code. */
    public static final String STRAY = "goods.hsList.stray";

    public HsList {
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
    }

    /**
     * Reads the list; a fault in the form of the file is an issue of row 0.
     *
     * @param csv UTF-8 text with a header row, with or without byte order mark
     */
    public static HsList read(Reader csv) throws IOException {
        Reading reading = new Reading();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(csv)) {
            long row = 1;
            for (NamedCsvRecord found : records) {
                reading.add(++row, found);
            }
        } catch (CsvParseException broken) {
            reading.issues.add(
                    Issue.error("goods.hsList.malformed", 0, "", null, "comma-separated rows with a header"));
        }
        return new HsList(reading.rows, reading.issues);
    }

    /** Rows that are right. */
    public int passed() {
        return rows.size();
    }

    /** Rows, or whole files, with at least one error. */
    public long failed() {
        return issues.stream()
                .filter(Issue::isError)
                .mapToLong(Issue::row)
                .distinct()
                .count();
    }

    /** Stray rows. */
    public long skipped() {
        return issues.stream().filter(issue -> issue.code().equals(STRAY)).count();
    }

    private static final class Reading {
        private final List<HsRow> rows = new ArrayList<>();
        private final List<Issue> issues = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        void add(long number, NamedCsvRecord found) {
            HsRow row = new HsRow(
                    text(found, "section"),
                    text(found, "hscode"),
                    text(found, "description"),
                    text(found, "parent"),
                    text(found, "level"));
            List<Issue> faults = new ArrayList<>(row.check(number));
            if (faults.isEmpty() && !seen.add(row.code())) {
                faults.add(Issue.error("goods.hsList.double", number, "hscode", row.code(), "each code once"));
            }
            if (faults.isEmpty() && !row.isChapter() && !seen.contains(row.parent())) {
                faults.add(Issue.error(
                        "goods.hsList.parentMissing",
                        number,
                        "parent",
                        row.parent(),
                        "a code that stands above in the list"));
            }
            issues.addAll(faults);
            if (faults.isEmpty()) {
                rows.add(row);
            }
        }

        private static String text(NamedCsvRecord found, String column) {
            return found.findField(column).orElse("").strip();
        }
    }
}
