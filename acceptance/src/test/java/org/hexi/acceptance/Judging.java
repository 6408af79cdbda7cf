package org.hexi.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Says what is wrong with an answer: a fault of the house, no clear problem, or something told that is nobody's business. */
final class Judging {
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|\\bat (org|java|tools|com)\\.|springframework|\\bjava\\.(lang|util|time)|PSQL|SQLState|"
                    + "tools\\.jackson|constraint \"|relation \"|stackTrace|org\\.hexi|Tomcat|\\$\\{|select \\w+ from");
    private static final int LONGEST = 400;

    private final List<String> faults = new ArrayList<>();
    private final List<String> secrets;

    /** @param secrets what belongs to somebody else and no caller may ever read */
    Judging(List<String> secrets) {
        this.secrets = secrets;
    }

    List<String> faults() {
        return faults;
    }

    void judge(Shot shot, Api.Answer answer) {
        if (answer.status() >= 500) {
            fault("fault of the house", shot, answer);
        }
        if (answer.status() >= 400 && !isProblem(shot, answer)) {
            fault("no clear problem", shot, answer);
        }
        if (!isAsExpected(shot.mischief(), answer)) {
            fault("another answer than " + shot.mischief().outcome(), shot, answer);
        }
        secrets.stream()
                .filter(answer.text()::contains)
                .forEach(secret -> fault("tells what is somebody else's (" + secret + ")", shot, answer));
        if (answer.status() >= 400) {
            Matcher inside = INSIDE.matcher(unechoed(shot, answer));
            if (inside.find()) {
                fault("tells of the inside (" + inside.group() + ")", shot, answer);
            }
        }
    }

    void fault(String what, Shot shot, Api.Answer answer) {
        faults.add("%s: %s %s %s with %s answered %d %s: %s"
                .formatted(
                        what,
                        shot.mischief(),
                        shot.method(),
                        cut(shot.path()),
                        cut(new String(shot.body(), StandardCharsets.UTF_8)),
                        answer.status(),
                        answer.contentType(),
                        cut(answer.text())));
    }

    private static boolean isAsExpected(Mischief mischief, Api.Answer answer) {
        int status = answer.status();
        return switch (mischief.outcome()) {
            case ANY -> true;
            case REFUSED -> status >= 400;
            case NAMED ->
                status >= 400
                        && (status != 400
                                || answer.json().path("errors").valueStream().anyMatch(Judging::isNamed));
            case STRANGER -> status == 401;
        };
    }

    private static boolean isProblem(Shot shot, Api.Answer answer) {
        if (!answer.contentType().startsWith("application/problem+json")) {
            return false;
        }
        try {
            JsonNode problem = answer.json();
            boolean isTold = !problem.path("code").asString("").isBlank()
                    && !problem.path("title").asString("").isBlank()
                    && !problem.path("detail").asString("").isBlank()
                    && !problem.path("detail")
                            .asString("")
                            .equals(problem.path("code").asString(""))
                    && problem.path("status").asInt() == answer.status();
            return isTold
                    && (shot.mischief() != Mischief.UNKNOWN_FIELD
                            || answer.status() != 400
                            || problem.path("errors").toString().contains(Spoiling.UNKNOWN));
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    /** The empty pointer (RFC 6901) is the whole body, and names no field. */
    private static boolean isNamed(JsonNode error) {
        return !error.path("pointer").asString("").isBlank()
                && !error.path("accepted").asString("").isBlank();
    }

    /** An answer may repeat what the caller sent, cut and escaped; that tells nothing. */
    private static String unechoed(Shot shot, Api.Answer answer) {
        String text = answer.text();
        for (String nasty : Nasty.TEXTS) {
            if (!nasty.isBlank() && shot.holds(nasty)) {
                text = text.replace(nasty, "").replace(escaped(nasty), "");
            }
        }
        return text;
    }

    private static String escaped(String text) {
        String quoted = Api.JSON.writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }
}
