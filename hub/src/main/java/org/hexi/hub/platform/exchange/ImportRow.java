package org.hexi.hub.platform.exchange;

import java.util.Map;

/**
 * One row of a file by the keys of its columns. Immutable.
 *
 * @param number as a person counts it; the heading is row 1
 * @param cells stripped texts by key of the column; blank cells are left out
 */
public record ImportRow(long number, Map<String, String> cells) {
    public ImportRow {
        cells = Map.copyOf(cells);
    }

    /** The text of a cell, empty when it is blank. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    public boolean has(String column) {
        return cells.containsKey(column);
    }
}
