package org.hexi.cli.risk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexi.cli.Unable;
import org.hexi.engine.customs.risk.Filing;
import org.hexi.engine.customs.risk.LabelledFiling;
import org.hexi.engine.kernel.Issue;

/**
 * Declarations out of a CSV file: those that can be read, and what is wrong with every other row. Immutable.
 *
 * @param path where they were read
 * @param rows what could be read, in the order of the file
 * @param refused rows that could not be read
 * @param issues why; row 1 is the heading
 */
public record DeclarationFile<T>(Path path, List<T> rows, int refused, List<Issue> issues) {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    public DeclarationFile {
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
    }

    /** Declarations with what was found. */
    public static DeclarationFile<LabelledFiling> labelled(Path path) throws IOException {
        return read(path, List.of(Column.values()), DeclarationRow::labelled);
    }

    /** Declarations alone; a column of labels is passed over. */
    public static DeclarationFile<Filing> unlabelled(Path path) throws IOException {
        List<Column> needed = Stream.of(Column.values())
                .filter(column -> column != Column.FRAUD)
                .toList();
        return read(path, needed, DeclarationRow::filing);
    }

    /** Whether the heading lacks a column, so that no row could be read at all. */
    public boolean isWithoutColumns() {
        return issues.stream().anyMatch(issue -> issue.row() <= 1);
    }

    private static <T> DeclarationFile<T> read(
            Path path, List<Column> needed, Function<DeclarationRow, Optional<T>> reading) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text(path))) {
            return rows(path, records.iterator(), needed, reading);
        } catch (CsvParseException broken) {
            throw new Unable(path + " is no CSV file: " + broken.getMessage());
        }
    }

    private static <T> DeclarationFile<T> rows(
            Path path,
            Iterator<CsvRecord> records,
            List<Column> needed,
            Function<DeclarationRow, Optional<T>> reading) {
        List<Issue> issues = new ArrayList<>();
        Map<Column, Integer> places =
                places(records.hasNext() ? records.next().getFields() : List.of(), needed, issues);
        List<T> rows = new ArrayList<>();
        int refused = 0;
        for (long number = 2; issues.stream().noneMatch(issue -> issue.row() <= 1) && records.hasNext(); number++) {
            List<String> cells = records.next().getFields();
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            DeclarationRow row = new DeclarationRow(number, places, cells);
            Optional<T> read = reading.apply(row);
            read.ifPresent(rows::add);
            refused += read.isPresent() ? 0 : 1;
            issues.addAll(row.issues());
        }
        return new DeclarationFile<>(path, rows, refused, issues);
    }

    private static Map<Column, Integer> places(List<String> headings, List<Column> needed, List<Issue> issues) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int at = 0; at < headings.size(); at++) {
            String heading = headings.get(at).strip();
            int place = at;
            Column.find(heading)
                    .filter(column -> places.putIfAbsent(column, place) != null)
                    .ifPresent(twice -> issues.add(
                            Issue.error("customs.risk.column.twice", 1, twice.heading(), heading, "each column once")));
        }
        needed.stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> issues.add(Issue.error(
                        "customs.risk.column.missing", 1, column.heading(), null, "a column with this heading")));
        return places;
    }

    private static String text(Path path) throws IOException {
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new Unable(path + " is no text in UTF-8; save it as CSV in UTF-8");
        }
    }
}
