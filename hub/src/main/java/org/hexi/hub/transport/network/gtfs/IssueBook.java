package org.hexi.hub.transport.network.gtfs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Issue.Severity;

/** Collects what a mapping finds, each finding once and at most a hundred of a code. Not thread-safe. */
final class IssueBook {
    static final int MOST_OF_A_CODE = 100;

    private final Set<Issue> issues = new LinkedHashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void error(String code, String column, String value, String hint) {
        add(new Issue(Severity.ERROR, code, 0, column, value, hint));
    }

    void warning(String code, String column, String value, String hint) {
        add(new Issue(Severity.WARNING, code, 0, column, value, hint));
    }

    void note(String code, String column, String value, String hint) {
        add(new Issue(Severity.NOTE, code, 0, column, value, hint));
    }

    private void add(Issue issue) {
        if (issues.contains(issue) || counts.getOrDefault(issue.code(), 0) >= MOST_OF_A_CODE) {
            return;
        }
        counts.merge(issue.code(), 1, Integer::sum);
        issues.add(issue);
    }

    /** Errors first, otherwise as they were found. */
    List<Issue> list() {
        List<Issue> sorted = new ArrayList<>(issues);
        sorted.sort(Comparator.comparing(Issue::severity));
        return List.copyOf(sorted);
    }
}
