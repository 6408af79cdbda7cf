package org.hexi.engine.customs.duty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hexi.engine.kernel.Explanation;

/** The rate taken for a tax of a line, and every rate refused with its reason. Immutable. */
public record RateChoice(RateLine chosen, List<RefusedRate> refused) {
    public RateChoice {
        refused = List.copyOf(refused);
    }

    Explanation.Step step(DutiableLine line) {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("code", line.code().digits());
        inputs.put("origin", line.origin().toString());
        inputs.put("provenAgreement", line.origin().provenAgreement());
        inputs.put("rateLine", chosen.id());
        refused.forEach(rate -> inputs.put("refused " + rate.line().id(), rate.toString()));
        return new Explanation.Step(
                chosen.tax().rule("rate"),
                chosen.validity().toString(),
                chosen.legalBasis(),
                inputs,
                "",
                chosen.kind() + " " + chosen.rate().text());
    }
}
