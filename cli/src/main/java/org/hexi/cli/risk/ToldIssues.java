package org.hexi.cli.risk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexi.engine.kernel.Issue;

/** Issues as a person and as a program read them. */
final class ToldIssues {
    private static final int MOST_LINES = 20;

    private ToldIssues() {}

    /** The first of them, and how many more there are. */
    static List<String> lines(DeclarationFile<?> file) {
        List<String> lines = new ArrayList<>();
        file.issues().stream().limit(MOST_LINES).map(ToldIssues::line).forEach(lines::add);
        if (file.issues().size() > MOST_LINES) {
            lines.add("... and %d more".formatted(file.issues().size() - MOST_LINES));
        }
        return lines;
    }

    static List<Map<String, Object>> json(DeclarationFile<?> file) {
        return file.issues().stream().map(ToldIssues::json).toList();
    }

    static String line(Issue issue) {
        String value = issue.value() == null ? "" : " '" + issue.value() + "'";
        return "row %d, %s:%s %s; accepted: %s"
                .formatted(issue.row(), issue.column(), value, issue.code(), issue.hint());
    }

    private static Map<String, Object> json(Issue issue) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("row", issue.row());
        told.put("column", issue.column());
        told.put("code", issue.code());
        told.put("value", issue.value() == null ? "" : issue.value());
        told.put("accepted", issue.hint());
        return told;
    }
}
