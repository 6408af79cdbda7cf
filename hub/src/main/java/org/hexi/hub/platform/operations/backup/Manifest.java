package org.hexi.hub.platform.operations.backup;

import java.util.List;

/**
 * What a backup holds. Immutable.
 *
 * @param format version of the file's form
 * @param migration version of the last migration of the database it was taken from
 * @param server version of the PostgreSQL it was taken from, for the reader
 */
public record Manifest(
        int format, String migration, String server, List<SavedTable> tables, List<SavedSequence> sequences) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    public Manifest {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    public long rows() {
        return tables.stream().mapToLong(SavedTable::rows).sum();
    }
}
