package org.hexi.hub.platform.exchange;

import java.util.Map;
import java.util.Set;

/**
 * One row of a file by the keys of its columns. Immutable.
 *
 * @param number as a person counts it; the heading is row 1
 * @param cells stripped texts by key of the column; blank cells are left out
 * @param columns keys of the columns the file has at all
 */
public record ImportRow(long number, Map<String, String> cells, Set<String> columns) {
    public ImportRow {
        cells = Map.copyOf(cells);
        columns = Set.copyOf(columns);
    }

    /** A row of a file that has no other columns. */
    public ImportRow(long number, Map<String, String> cells) {
        this(number, cells, cells.keySet());
    }

    /** The text of a cell, empty when it is blank. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    public boolean has(String column) {
        return cells.containsKey(column);
    }

    /** Whether the file has the column, be the cell blank or not. */
    public boolean knows(String column) {
        return columns.contains(column);
    }
}
