package org.hexi.gtfs.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexi.engine.kernel.Issue;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a feed. A fault that a million rows share is told a hundred times and then counted, so that it does not
 * hide the others. Not thread-safe; one per feed.
 */
final class Problems {
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_OF_A_KIND = 100;

    private final int most;
    private final List<Issue> errors = new ArrayList<>();
    private final List<Issue> others = new ArrayList<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private long leftOut;

    /** @param most issues kept, errors and others together */
    Problems(int most) {
        this.most = most;
    }

    void error(String code, long line, String place, @Nullable String value, String hint) {
        add(Issue.error(code, line, place, clipped(value), hint));
    }

    void warning(String code, long line, String place, @Nullable String value, String hint) {
        add(Issue.warning(code, line, place, clipped(value), hint));
    }

    void note(String code, String place, @Nullable String value, String hint) {
        add(new Issue(Issue.Severity.NOTE, code, 0, place, clipped(value), hint));
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** What is kept, errors first. */
    List<Issue> list() {
        return Stream.concat(errors.stream(), others.stream()).limit(most).toList();
    }

    long leftOut() {
        return leftOut + Math.max(0, errors.size() + others.size() - most);
    }

    private void add(Issue issue) {
        List<Issue> issues = issue.isError() ? errors : others;
        int ofKind = kinds.merge(issue.code() + " " + issue.column(), 1, Integer::sum);
        if (issues.size() >= most || ofKind > MOST_OF_A_KIND) {
            leftOut++;
            return;
        }
        issues.add(issue);
    }

    private static @Nullable String clipped(@Nullable String value) {
        return value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "...";
    }
}
