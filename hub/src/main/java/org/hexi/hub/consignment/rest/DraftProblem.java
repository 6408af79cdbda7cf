package org.hexi.hub.consignment.rest;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.platform.web.Problem;
import org.hexi.hub.platform.web.Problem.FieldError;
import org.springframework.http.HttpStatus;

/** Everything wrong with a described consignment as one problem answer that points into the body. */
final class DraftProblem {
    private static final Pattern LINE = Pattern.compile("(goods|units)\\[(\\d+)]\\.(\\w+)");
    private static final Map<String, String> NAMES = Map.of(
            "grossMass", "grossMassKilograms",
            "netMass", "netMassKilograms",
            "container", "number",
            "units", "containers");

    private DraftProblem() {}

    static Problem of(List<Issue> issues, String detail) {
        List<FieldError> errors = issues.stream()
                .map(issue -> new FieldError(
                        pointer(issue.column()),
                        issue.code(),
                        issue.value() == null ? "" : issue.value(),
                        issue.hint()))
                .toList();
        return Problem.of(HttpStatus.BAD_REQUEST, "consignment.draft.invalid", detail, errors);
    }

    private static String pointer(String path) {
        Matcher line = LINE.matcher(path);
        return line.matches()
                ? "/%s/%s/%s".formatted(name(line.group(1)), line.group(2), name(line.group(3)))
                : "/" + name(path);
    }

    private static String name(String field) {
        return NAMES.getOrDefault(field, field);
    }
}
