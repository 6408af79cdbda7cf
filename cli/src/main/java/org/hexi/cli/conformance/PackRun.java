package org.hexi.cli.conformance;

import java.util.List;
import java.util.Map;

/**
 * How a pack went. Immutable.
 *
 * @param rows what is counted
 * @param lines what was measured besides, for people; empty for most packs
 * @param figures the same for programs
 */
record PackRun(List<PassRow> rows, List<String> lines, Map<String, Object> figures) {
    PackRun {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }

    static PackRun of(List<PassRow> rows) {
        return new PackRun(rows, List.of(), Map.of());
    }
}
