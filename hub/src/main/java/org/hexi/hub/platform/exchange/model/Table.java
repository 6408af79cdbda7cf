package org.hexi.hub.platform.exchange.model;

import java.util.List;
import org.hexi.engine.kernel.Issue;

/**
 * A file as rows of text. Immutable.
 *
 * @param header headings, stripped
 * @param rows rows that are not blank
 * @param notes what a person should know about the reading
 */
public record Table(List<String> header, List<Row> rows, List<Issue> notes) {
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * One row.
     *
     * @param number as a person counts it; the heading is row 1
     */
    public record Row(long number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell at a position, empty when the row is shorter. */
        public String cell(int position) {
            return position < cells.size() ? cells.get(position) : "";
        }
    }
}
