package org.hexi.engine.routing.oracle;

import java.util.Collection;
import java.util.List;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.Front;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyQuery;

/** Whether an answer is as good as the exact front: the same, or within the tolerance the question grants. */
public record Covering(JourneyQuery query, Collection<CriteriaUnits> exact) {
    public boolean isKeptBy(Front answer) {
        List<CriteriaUnits> shown =
                answer.journeys().stream().map(Journey::units).toList();
        return query.tolerance().isExact()
                ? shown.equals(List.copyOf(exact))
                : exact.stream().allMatch(vector -> shown.stream().anyMatch(other -> other.covers(worsened(vector))));
    }

    /** The worst that may be shown in the place of a vector, in whole units. */
    private CriteriaUnits worsened(CriteriaUnits vector) {
        long minutes = query.tolerance().minutes() / query.resolution().minutes();
        long cost = query.tolerance()
                .cost()
                .divideToIntegralValue(query.resolution().cost())
                .longValueExact();
        long co2e = query.tolerance()
                .co2eKilograms()
                .divideToIntegralValue(query.resolution().co2eKilograms())
                .longValueExact();
        long risk = query.tolerance().riskMicros() / query.resolution().riskMicros();
        return new CriteriaUnits(
                vector.arrival() + minutes, vector.cost() + cost, vector.co2e() + co2e, vector.risk() + risk);
    }
}
