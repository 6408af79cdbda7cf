package org.hexi.hub.platform.exchange.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.platform.exchange.ImportView;
import org.hexi.hub.platform.web.PageOf;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in, with a page of what was found.
 *
 * @param mapping heading of the file by key of the column
 * @param terms answers to what the kind asks, by their keys
 * @param results references of what was let in
 */
record ImportAnswer(
        String id,
        String kind,
        String fileName,
        String state,
        long rows,
        long refused,
        long committed,
        Map<String, String> mapping,
        Map<String, String> terms,
        List<Finding> issues,
        long issuesTotal,
        List<String> results,
        Instant at) {
    static ImportAnswer of(ImportView run, PageOf<Issue> issues, List<String> results) {
        Map<String, String> mapping = new TreeMap<>();
        run.mapping().forEach((key, position) -> mapping.put(key, run.header().get(position)));
        return new ImportAnswer(
                run.id().toString(),
                run.kind(),
                run.fileName(),
                run.state().name(),
                run.rows(),
                run.refused(),
                run.committed(),
                mapping,
                new TreeMap<>(run.answers()),
                issues.items().stream().map(Finding::of).toList(),
                issues.total(),
                results,
                run.at());
    }

    /** One issue: row as a person counts it, key of the column, the value found and what would be accepted. */
    record Finding(
            String severity,
            String code,
            long row,
            String column,
            @Nullable String value,
            String hint) {
        static Finding of(Issue issue) {
            return new Finding(
                    issue.severity().name(), issue.code(), issue.row(), issue.column(), issue.value(), issue.hint());
        }
    }
}
