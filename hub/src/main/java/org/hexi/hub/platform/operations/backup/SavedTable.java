package org.hexi.hub.platform.operations.backup;

import java.util.List;

/**
 * What the manifest says of one table. Immutable.
 *
 * @param name with its schema, such as {@code booking.hold}
 * @param columns in the order in which they were copied; generated columns are left out
 * @param sha256 of the copied text, 64 hexadecimal digits
 */
public record SavedTable(String name, List<String> columns, long rows, String sha256) {
    public SavedTable {
        columns = List.copyOf(columns);
    }

    String entry() {
        return "tables/" + name + ".copy";
    }
}
