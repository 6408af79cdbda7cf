package org.hexi.wco.answering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hexi.wco.model.AnswerKind;
import org.hexi.wco.model.DateTime;
import org.hexi.wco.model.Response;

/** Lays answers that were given beside the course that follows from the declaration. */
public final class CourseComparison {
    private static final Set<AnswerStep> TOGETHER =
            Set.of(AnswerStep.of(AnswerKind.ACCEPTED), AnswerStep.tax(TaxStatus.INDICATIVE));

    private CourseComparison() {}

    /** Why the answers are not those of the course, one sentence each; empty when they are. */
    public static List<String> differences(List<AnswerStep> course, List<Response> answers) {
        List<Response> left = new ArrayList<>(answers);
        left.sort(Comparator.comparing(CourseComparison::issued));
        List<String> differences = new ArrayList<>();
        Instant before = Instant.MIN;
        AnswerStep previous = null;
        for (AnswerStep step : course) {
            Response found = left.stream()
                    .filter(answer -> step.equals(AnswerStep.of(answer)))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                differences.add(step + " follows from the declaration and is not there");
                continue;
            }
            left.remove(found);
            Instant when = issued(found);
            boolean isTogether = previous != null && TOGETHER.contains(step) && TOGETHER.contains(previous);
            if (when.isBefore(before) && !isTogether) {
                differences.add("%s came before %s".formatted(step, previous));
            }
            before = when.isAfter(before) ? when : before;
            previous = step;
        }
        left.stream()
                .map(AnswerStep::of)
                .filter(step -> step == null || !isOfficersDecision(step))
                .forEach(step -> differences.add(step + " does not follow from the declaration"));
        return differences;
    }

    /** Whether somebody decides to ask for it, so that no declaration can foretell it. */
    public static boolean isOfficersDecision(AnswerStep step) {
        return step.kind() == AnswerKind.DOCUMENTS_WANTED;
    }

    private static Instant issued(Response answer) {
        DateTime issued = answer.issueDateTime();
        return issued == null ? Instant.EPOCH : issued.instant();
    }
}
