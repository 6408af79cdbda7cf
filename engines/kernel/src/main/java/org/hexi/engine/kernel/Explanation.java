package org.hexi.engine.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Why a decision came out as it did: the steps in the order they were taken. Every engine explains with this one type and
 * every page shows it in the same drawer. Immutable.
 */
public record Explanation(List<Step> steps) {
    public Explanation {
        steps = List.copyOf(steps);
    }

    public static Explanation of(Step... steps) {
        return new Explanation(List.of(steps));
    }

    /**
     * One step of a decision.
     *
     * @param rule stable id of the rule, also the key of its name in the message files
     * @param version version or date of validity of the rule
     * @param basis legal or methodical basis, as cited
     * @param inputs what the rule looked at, by name, in the order it looked
     * @param arithmetic the calculation written out, or empty where there is none
     * @param outcome what came of it
     */
    public record Step(
            String rule,
            String version,
            String basis,
            SequencedMap<String, String> inputs,
            String arithmetic,
            String outcome) {
        public Step {
            inputs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inputs));
        }
    }
}
