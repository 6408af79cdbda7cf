package org.hexi.engine.customs.selectivity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.hexi.engine.kernel.Explanation;

/**
 * The random floor of inspection: whatever the criteria know, every declaration they let pass has a minimum chance of the red,
 * the yellow and the blue lane, so nobody can learn to be never inspected and the office keeps learning. One draw from zero to
 * one decides: the first stretch, as long as the red rate, is red; the next yellow; the next blue; the rest goes on.
 * Immutable.
 *
 * @param minimumRates minimum random rate per lane, of the office and direction
 */
public record RandomFloor(LaneRates minimumRates) {
    static final String RULE = "customs.selectivity.randomFloor";

    /** The lane the draw falls into; empty when it falls beyond the rates. */
    public Optional<Lane> laneFor(Draw draw) {
        BigDecimal end = BigDecimal.ZERO;
        for (Lane lane : Lane.SELECTIVE) {
            end = end.add(minimumRates.of(lane));
            if (draw.value().compareTo(end) < 0) {
                return Optional.of(lane);
            }
        }
        return Optional.empty();
    }

    static StepResult apply(OfficeRates rates, Draw draw) {
        LaneRates minimum = rates.randomFloor();
        Optional<Lane> lane = new RandomFloor(minimum).laneFor(draw);
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("office", rates.office());
        inputs.put("direction", rates.direction().name());
        inputs.put("seedCommitment", draw.commitment());
        inputs.put("draw", draw.value().toPlainString());
        String comparison = draw.value().toPlainString();
        BigDecimal start = BigDecimal.ZERO;
        for (Lane stretch : Lane.SELECTIVE) {
            BigDecimal end = start.add(minimum.of(stretch));
            inputs.put("stretch " + stretch, "[%s; %s)".formatted(start.toPlainString(), end.toPlainString()));
            if (draw.value().compareTo(start) >= 0) {
                comparison = comparison(start, end, draw.value());
            }
            start = end;
        }
        return new StepResult(
                lane,
                new Explanation.Step(
                        RULE,
                        rates.version(),
                        rates.legalBasis(),
                        inputs,
                        comparison,
                        lane.map(Lane::name).orElse("not drawn")));
    }

    /** Where the draw lies against a stretch that does not begin above it. */
    private static String comparison(BigDecimal start, BigDecimal end, BigDecimal draw) {
        return draw.compareTo(end) < 0
                ? "%s <= %s < %s".formatted(start.toPlainString(), draw.toPlainString(), end.toPlainString())
                : "%s <= %s".formatted(end.toPlainString(), draw.toPlainString());
    }
}
