package org.hexi.gtfs.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first row of a file: which column stands where, in any order. Immutable. */
record Heading(GtfsFile file, Map<String, Integer> places, int width) {
    /** Reads the heading; empty when the rows below it cannot be understood. */
    static Optional<Heading> of(GtfsFile file, List<String> cells, Problems problems) {
        Map<String, Integer> places = new HashMap<>();
        boolean understood = true;
        for (int place = 0; place < cells.size(); place++) {
            String column = cells.get(place).strip();
            if (column.isEmpty()) {
                continue;
            }
            if (!file.knows(column)) {
                problems.note(
                        "gtfs.column.unknown",
                        file.fileName(),
                        column,
                        "a column of the reference; this one is ignored");
            } else if (places.put(column, place) != null) {
                problems.error("gtfs.column.duplicate", 1, place(file, column), column, "each column once");
                understood = false;
            }
        }
        for (String column : file.mandatory()) {
            if (!places.containsKey(column)) {
                problems.error("gtfs.column.missing", 1, place(file, column), null, "the column " + column);
                understood = false;
            }
        }
        return understood
                ? Optional.of(new Heading(file, Collections.unmodifiableMap(places), cells.size()))
                : Optional.empty();
    }

    /** Where a column is told to be in an issue. */
    static String place(GtfsFile file, String column) {
        return file.fileName() + "/" + column;
    }

    /** The place of a column, or -1. */
    int placeOf(String column) {
        return places.getOrDefault(column, -1);
    }
}
