package org.hexi.hub.transport.network.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.transport.network.ChangeOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What became of a change.
 *
 * @param version of the network with it
 * @param validFrom first day of departure it counts for
 * @param touched runs with room taken that no longer run as they were to
 * @param issues of a dry run; a change with any is a problem answer instead
 */
record OutcomeAnswer(
        long version,
        LocalDate validFrom,
        List<String> changed,
        List<String> unchanged,
        List<TouchedAnswer> touched,
        List<IssueAnswer> issues) {
    static OutcomeAnswer of(ChangeOutcome outcome, LocalDate validFrom, IntFunction<String> pointers) {
        return new OutcomeAnswer(
                outcome.version(),
                validFrom,
                outcome.changed(),
                outcome.unchanged(),
                outcome.touched().stream()
                        .map(run -> new TouchedAnswer(run.departure(), run.takenTeu(), run.isGone()))
                        .toList(),
                outcome.issues().stream()
                        .map(issue ->
                                new IssueAnswer(pointer(issue, pointers), issue.code(), issue.value(), issue.hint()))
                        .toList());
    }

    /** The pointer inside the body of the request: the number of the change gives way to where it stands there. */
    static String pointer(Issue issue, IntFunction<String> pointers) {
        String path = issue.column();
        int end = path.indexOf('/', 1) < 0 ? path.length() : path.indexOf('/', 1);
        return pointers.apply(Integer.parseInt(path.substring(1, end))) + path.substring(end);
    }

    /** A run that is gone or moved although room on it is taken. */
    record TouchedAnswer(String departure, int takenTeu, boolean gone) {}

    /** One thing that is wrong. */
    record IssueAnswer(
            String pointer, String code, @Nullable String value, String accepted) {}
}
