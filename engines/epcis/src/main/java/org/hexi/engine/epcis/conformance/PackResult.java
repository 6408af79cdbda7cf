package org.hexi.engine.epcis.conformance;

import java.util.List;
import org.hexi.engine.epcis.conformance.CaseResult.Outcome;

/** How a pack went, case by case. Immutable. */
public record PackResult(List<CaseResult> cases) {
    public PackResult {
        cases = List.copyOf(cases);
    }

    public long passed() {
        return count(Outcome.PASSED);
    }

    public long failed() {
        return count(Outcome.FAILED);
    }

    public long skipped() {
        return count(Outcome.SKIPPED);
    }

    private long count(Outcome outcome) {
        return cases.stream().filter(result -> result.outcome() == outcome).count();
    }
}
