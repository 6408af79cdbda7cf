package org.hexi.hub.opening.clearance;

import java.util.List;

/** A decision table as people read it: columns it looks at, columns it answers, one row for each rule. Immutable. */
public record RuleTable(
        String id, String version, String question, List<Column> inputs, List<Column> outputs, List<Row> rows) {
    public RuleTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /** @param label English label as the file has it */
    public record Column(String name, String label) {}

    /** One rule: its id, a cell for each column, and what is noted about it. */
    public record Row(String id, List<String> inputs, List<String> outputs, String note) {
        public Row {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }
    }
}
