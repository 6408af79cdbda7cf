package org.hexi.cli.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * How the import of a feed went. Immutable.
 *
 * @param file name of the file
 * @param answer what Hexi said: of a feed it takes or would, or why it takes none
 */
record FeedReport(String file, JsonNode answer) {
    boolean isAccepted() {
        return answer.path("accepted").asBoolean(false);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        answer.path("issues").forEach(issue -> lines.add(line(issue)));
        answer.path("errors").forEach(error -> lines.add(error(error)));
        long leftOut = answer.path("issuesLeftOut").asLong(0);
        if (leftOut > 0) {
            lines.add("and %d more".formatted(leftOut));
        }
        lines.add(file + ": " + summary());
        return lines;
    }

    private String summary() {
        if (!isAccepted()) {
            return "refused, nothing is changed";
        }
        String what = "%d trips, %d services: %d begin or change, %d end, %d are so already"
                .formatted(
                        answer.path("trips").asLong(),
                        answer.path("services").asLong(),
                        answer.path("changed").size(),
                        answer.path("ended").size(),
                        answer.path("unchanged").size());
        return answer.path("dryRun").asBoolean(false)
                ? what + "; dry run, nothing is stored"
                : what + "; network version " + answer.path("version").asLong();
    }

    private static String line(JsonNode issue) {
        long row = issue.path("row").asLong();
        return "%s: %s%s: %s%s; %s"
                .formatted(
                        issue.path("severity").asString().toLowerCase(Locale.ROOT),
                        issue.path("column").asString(),
                        row == 0 ? "" : ", row " + row,
                        issue.path("code").asString(),
                        value(issue.path("value")),
                        issue.path("hint").asString());
    }

    private static String error(JsonNode error) {
        return "error: %s: %s%s; %s"
                .formatted(
                        error.path("pointer").asString(),
                        error.path("code").asString(),
                        value(error.path("value")),
                        error.path("accepted").asString());
    }

    private static String value(JsonNode value) {
        String text = value.isNull() || value.isMissingNode() ? "" : value.asString();
        return text.isEmpty() ? "" : " \"" + text + "\"";
    }
}
