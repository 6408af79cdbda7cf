package org.hexi.engine.emissions.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;

/** Reads the lines of a factor table; goes on after a bad row and tells every one of them. */
final class FactorLines {
    static final List<String> COLUMNS = List.of(
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
        FactorLines reading = new FactorLines();
        reading.readAll(lines);
        return new FactorTable.Reading(new FactorTable(reading.factors), reading.issues);
    }

    private void readAll(List<String> lines) {
        boolean headed = false;
        long row = 0;
        for (String line : lines) {
            row++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = CsvLine.split(line);
            if (headed) {
                readRow(row, cells);
            } else if (cells.equals(COLUMNS)) {
                headed = true;
            } else {
                issues.add(Issue.error("emissions.table.heading", row, "", line, String.join(",", COLUMNS)));
                return;
            }
        }
        if (!headed) {
            issues.add(Issue.error("emissions.table.empty", 0, "", null, String.join(",", COLUMNS)));
        }
    }

    private void readRow(long row, List<String> cells) {
        if (cells.size() != COLUMNS.size()) {
            issues.add(Issue.error(
                    "emissions.table.cells", row, "", String.valueOf(cells.size()), COLUMNS.size() + " cells"));
            return;
        }
        try {
            EmissionFactor factor = new FactorRow(cells).factor();
            Long earlier = rowOfId.putIfAbsent(factor.id(), row);
            if (earlier != null) {
                throw new InvalidValue(
                        "emissions.factor.duplicate", "id", factor.id(), "an id not yet used in row " + earlier);
            }
            factors.add(factor);
        } catch (InvalidValue invalid) {
            issues.add(Issue.of(invalid, row, invalid.field()));
        }
    }
}
