package org.hexi.engine.customs.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Table;

/** Reads a tariff book from lines; a row that is wrong or says something else for the same day is left out and told. */
final class TariffLines {
    private static final List<String> REGIME_COLUMNS = List.of(
            "id",
            "name",
            "valid_from",
            "valid_to",
            "currency",
            "edition",
            "decimals",
            "rounding",
            "threshold",
            "postponed",
            "legal_basis",
            "confirmed");
    private static final List<String> RATE_COLUMNS = List.of(
            "id",
            "tax",
            "kind",
            "code",
            "agreement",
            "origins",
            "percent",
            "per_unit",
            "unit",
            "valid_from",
            "valid_to",
            "legal_basis");

    private final List<Numbered<TariffRegime>> regimes = new ArrayList<>();
    private final List<Numbered<RateLine>> lines = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private TariffLines() {}

    /** A value and the row it was read from. */
    private record Numbered<T>(long row, String id, T value) {}

    static TariffBook.Reading read(List<String> regimeLines, List<String> rateLines) {
        TariffLines reading = new TariffLines();
        reading.add(regimeLines, REGIME_COLUMNS, TariffRow::regime, reading.regimes);
        reading.add(rateLines, RATE_COLUMNS, TariffRow::rateLine, reading.lines);
        return new TariffBook.Reading(reading.consistentBook(), reading.issues);
    }

    private <T> void add(
            List<String> text, List<String> columns, Function<TariffRow, T> reader, List<Numbered<T>> into) {
        Table table = Table.read(text, columns);
        List<Issue> found = new ArrayList<>(table.issues());
        for (Table.Row row : table.rows()) {
            try {
                into.add(new Numbered<>(row.number(), row.text("id"), reader.apply(new TariffRow(row))));
            } catch (InvalidValue invalid) {
                found.add(Issue.of(invalid, row.number(), invalid.field()));
            }
        }
        found.sort(Comparator.comparingLong(Issue::row));
        issues.addAll(found);
    }

    /** The book refuses contradictions one by one and names the later row; linear in the rows for each of them. */
    private TariffBook consistentBook() {
        while (true) {
            try {
                return new TariffBook(values(regimes), values(lines));
            } catch (InvalidValue contradiction) {
                boolean isRegime = contradiction.field().equals("regimes");
                long row = removeLast(isRegime ? regimes : lines, contradiction.value());
                issues.add(Issue.of(contradiction, row, "id"));
            }
        }
    }

    private static <T> List<T> values(List<Numbered<T>> numbered) {
        return numbered.stream().map(Numbered::value).toList();
    }

    private static long removeLast(List<? extends Numbered<?>> numbered, String id) {
        for (int at = numbered.size() - 1; at >= 0; at--) {
            if (numbered.get(at).id().equals(id)) {
                return numbered.remove(at).row();
            }
        }
        throw new IllegalStateException("a contradiction names a row that was read: " + id);
    }
}
