package org.hexi.cli.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an import went. Immutable.
 *
 * @param answer what Hexi said of the file
 * @param problems everything that was found, in the order of the file
 * @param refusedFile where the refused rows were written
 */
record ImportReport(JsonNode answer, List<JsonNode> problems, Optional<String> refusedFile) {
    ImportReport {
        problems = List.copyOf(problems);
    }

    boolean isAllTaken() {
        return refused() == 0;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        problems.forEach(problem -> lines.add(line(problem)));
        refusedFile.ifPresent(file -> lines.add("refused rows: " + file));
        lines.add(summary());
        return lines;
    }

    /** The answer with every problem in it. */
    String json() {
        ObjectNode whole = ((ObjectNode) answer.deepCopy());
        whole.putArray("issues").addAll(problems);
        refusedFile.ifPresent(file -> whole.put("refusedFile", file));
        return new JsonMapper().writeValueAsString(whole);
    }

    private String summary() {
        String file = answer.path("fileName").asString();
        long rows = answer.path("rows").asLong();
        return answer.path("state").asString().equals("COMMITTED")
                ? "%s: %d rows, %d taken, %d refused"
                        .formatted(file, rows, answer.path("committed").asLong(), refused())
                : "%s: %d rows, %d would be refused; dry run, nothing is stored".formatted(file, rows, refused());
    }

    private long refused() {
        return answer.path("refused").asLong();
    }

    /** What is about no row, such as an answer to a question, is told without one. */
    private static String line(JsonNode problem) {
        long row = problem.path("row").asLong();
        String column = problem.path("column").asString();
        List<String> place = new ArrayList<>();
        if (row > 0) {
            place.add("row " + row);
        }
        if (!column.isEmpty()) {
            place.add("column " + column);
        }
        JsonNode value = problem.path("value");
        return "%s: %s%s%s; %s"
                .formatted(
                        problem.path("severity").asString().toLowerCase(Locale.ROOT),
                        place.isEmpty() ? "" : String.join(", ", place) + ": ",
                        problem.path("code").asString(),
                        value.isNull() ? "" : " \"" + value.asString() + "\"",
                        problem.path("hint").asString());
    }
}
