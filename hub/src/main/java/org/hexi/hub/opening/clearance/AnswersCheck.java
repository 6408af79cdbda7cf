package org.hexi.hub.opening.clearance;

import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.GoodsLine;

/** What is to be said about answers the engine does not know: supervision mode and declaration elements. */
final class AnswersCheck {
    private AnswersCheck() {}

    static List<Issue> check(ConsignmentView dossier, Answers answers) {
        List<Issue> issues = new ArrayList<>();
        if (!answers.supervisionMode().equals(Answers.GENERAL_TRADE)) {
            issues.add(Issue.warning(
                    "clearance.mode.asGeneralTrade",
                    0,
                    "supervisionMode",
                    answers.supervisionMode(),
                    Answers.GENERAL_TRADE));
        }
        List<Integer> numbers = dossier.goods().stream().map(GoodsLine::number).toList();
        for (Answers.Line line : answers.lines()) {
            if (!numbers.contains(line.number())) {
                issues.add(Issue.error(
                        "clearance.line.unknown",
                        0,
                        "lines",
                        Integer.toString(line.number()),
                        numbers.getFirst() + " – " + numbers.getLast()));
            }
        }
        numbers.forEach(number -> elements(answers.line(number), issues));
        return issues;
    }

    private static void elements(Answers.Line line, List<Issue> issues) {
        String item = "goodsItems[" + (line.number() - 1) + "].";
        if (line.agreement().isEmpty() != line.originDocument().isEmpty()) {
            String field = line.agreement().isEmpty() ? "agreement" : "originDocument";
            issues.add(Issue.error("clearance.origin.halfProof", line.number(), item + field, null, "FORM E-2026-001"));
        }
        if (line.brand().isEmpty()) {
            issues.add(Issue.warning("clearance.elements.missing", line.number(), item + "brand", null, "–"));
        }
        if (line.use().isEmpty()) {
            issues.add(Issue.warning("clearance.elements.missing", line.number(), item + "use", null, "–"));
        }
    }
}
