package org.hexi.engine.emissions.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Table;

/** Reads the lines of a factor table; goes on after a bad row and tells every one of them. */
final class FactorLines {
    private static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "class",
            "traction",
            "region",
            "ttw",
            "wtt",
            "wtw",
            "radiative_forcing",
            "boundary",
            "quality",
            "source",
            "edition",
            "valid_from",
            "valid_to");

    private final List<EmissionFactor> factors = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, Long> rowOfId = new HashMap<>();

    private FactorLines() {}

    static FactorTable.Reading read(List<String> lines) {
        Table table = Table.read(lines, COLUMNS);
        FactorLines reading = new FactorLines();
        reading.issues.addAll(table.issues());
        table.rows().forEach(reading::add);
        reading.issues.sort(Comparator.comparingLong(Issue::row));
        return new FactorTable.Reading(new FactorTable(reading.factors), reading.issues);
    }

    private void add(Table.Row row) {
        try {
            EmissionFactor factor = new FactorRow(row).factor();
            Long earlier = rowOfId.putIfAbsent(factor.id(), row.number());
            if (earlier != null) {
                throw new InvalidValue(
                        "emissions.factor.duplicate", "id", factor.id(), "an id not yet used in row " + earlier);
            }
            factors.add(factor);
        } catch (InvalidValue invalid) {
            issues.add(Issue.of(invalid, row.number(), invalid.field()));
        }
    }
}
