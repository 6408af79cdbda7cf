package org.hexi.engine.customs.selectivity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.hexi.engine.kernel.Explanation;

/**
 * Takes from the would-be green what a lane lacks: where the real share of red, then yellow, then blue lies below its expected
 * share, this declaration goes there. Before the first decision of the period there is no share to compare.
 */
final class QuotaTopUp {
    static final String RULE = "customs.selectivity.quotaTopUp";

    private QuotaTopUp() {}

    static StepResult apply(OfficeRates rates, OfficeTally tally) {
        Optional<Lane> lane = Lane.SELECTIVE.stream()
                .filter(candidate -> isBelowExpected(candidate, rates.expectedShare(), tally))
                .findFirst();
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        StringBuilder arithmetic = new StringBuilder();
        inputs.put("decided", String.valueOf(tally.total()));
        for (Lane candidate : Lane.SELECTIVE) {
            BigDecimal expected = rates.expectedShare().of(candidate);
            inputs.put("expected " + candidate, expected.toPlainString());
            inputs.put("decided " + candidate, String.valueOf(tally.count(candidate)));
            arithmetic.append(arithmetic.isEmpty() ? "" : "; ");
            arithmetic.append("%d %s %s x %d = %s"
                    .formatted(
                            tally.count(candidate),
                            isBelowExpected(candidate, rates.expectedShare(), tally) ? "<" : ">=",
                            expected.toPlainString(),
                            tally.total(),
                            expected.multiply(BigDecimal.valueOf(tally.total())).toPlainString()));
        }
        String outcome = lane.map(Lane::name).orElse("no lane below its share");
        return new StepResult(
                lane,
                new Explanation.Step(
                        RULE, rates.version(), rates.legalBasis(), inputs, arithmetic.toString(), outcome));
    }

    private static boolean isBelowExpected(Lane lane, LaneRates expected, OfficeTally tally) {
        BigDecimal owed = expected.of(lane).multiply(BigDecimal.valueOf(tally.total()));
        return BigDecimal.valueOf(tally.count(lane)).compareTo(owed) < 0;
    }
}
