package org.hexi.hub.platform.documents;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * A sheet of paper as data: written once, shown as a page and printed as PDF. All texts are in the reader's language already.
 * Immutable.
 *
 * @param title heading of the sheet
 * @param subtitle one line below it
 * @param source address that leads back to the living page; printed as QR code
 * @param language language tag of the texts
 */
public record Sheet(String title, String subtitle, List<Block> blocks, URI source, String language) {
    public Sheet {
        blocks = List.copyOf(blocks);
    }

    /** A part of a sheet. */
    public sealed interface Block {}

    /** Facts by name, in order. */
    public record Facts(SequencedMap<String, String> facts) implements Block {
        public Facts {
            facts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(facts));
        }
    }

    /** A table; every row has as many cells as there are columns. */
    public record Table(String heading, List<Column> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "row of %d cells in a table of %d columns: %s".formatted(row.size(), columns.size(), row));
                }
            }
        }
    }

    /**
     * A column.
     *
     * @param width share of the width of the table
     */
    public record Column(String label, boolean isNumber, int width) {}

    /** A paragraph. */
    public record Note(String text) implements Block {}
}
