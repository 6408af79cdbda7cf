package org.hexi.cli.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.platform.goods.HsList;

/** Seven thousand rows as a table a person can read: right rows by chapter, every other row by itself. */
final class HsRows {
    private HsRows() {}

    static List<PassRow> of(HsList list) {
        List<PassRow> rows = new ArrayList<>();
        Map<String, Long> chapters = new LinkedHashMap<>();
        list.rows().forEach(row -> chapters.merge("chapter " + row.code().substring(0, 2), 1L, Long::sum));
        chapters.forEach((chapter, count) -> rows.add(new PassRow(chapter, Outcome.PASSED, count, "")));
        Map<Long, PassRow> others = new LinkedHashMap<>();
        list.issues().forEach(issue -> others.putIfAbsent(issue.row(), row(issue)));
        rows.addAll(others.values());
        return rows;
    }

    private static PassRow row(Issue issue) {
        String reason = "%s: %s; %s".formatted(issue.code(), issue.value(), issue.hint());
        return new PassRow("row " + issue.row(), issue.isError() ? Outcome.FAILED : Outcome.SKIPPED, 1, reason);
    }
}
