package org.hexi.gtfs.writing;

import java.util.List;
import java.util.stream.Stream;

/**
 * One file of a feed. Its rows are made while they are written, so they can be asked for once.
 *
 * @param rows cells in the order of the columns; empty text for nothing
 */
record Table(String fileName, List<String> columns, Stream<List<String>> rows) {
    /** @param columns names with blanks between them */
    static Table of(String fileName, String columns, Stream<List<String>> rows) {
        return new Table(fileName, List.of(columns.split(" ")), rows);
    }
}
