package org.hexi.wco.reading;

import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.kernel.Issue;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, up to a number; what is beyond it is counted. */
final class Problems {
    private static final int LONGEST_VALUE = 200;

    private final int most;
    private final List<Issue> issues = new ArrayList<>();
    private long leftOut;

    Problems(int most) {
        this.most = most;
    }

    void error(String code, int line, String path, @Nullable String value, String hint) {
        add(Issue.error(code, line, path, shortened(value), hint));
    }

    void error(String code, XmlNode node, @Nullable String value, String hint) {
        error(code, node.line(), node.path(), value, hint);
    }

    void warning(String code, XmlNode node, @Nullable String value, String hint) {
        add(Issue.warning(code, node.line(), node.path(), shortened(value), hint));
    }

    void note(String code, XmlNode node, String value, String hint) {
        add(new Issue(Issue.Severity.NOTE, code, node.line(), node.path(), shortened(value), hint));
    }

    private void add(Issue issue) {
        if (issues.size() < most) {
            issues.add(issue);
        } else {
            leftOut++;
        }
    }

    private static @Nullable String shortened(@Nullable String value) {
        return value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "...";
    }

    List<Issue> list() {
        return issues;
    }

    long leftOut() {
        return leftOut;
    }

    boolean hasErrors() {
        return leftOut > 0 || issues.stream().anyMatch(Issue::isError);
    }
}
