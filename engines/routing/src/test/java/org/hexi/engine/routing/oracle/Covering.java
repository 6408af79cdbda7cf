package org.hexi.engine.routing.oracle;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.Front;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Resolution;
import org.hexi.engine.routing.api.Tolerance;

/** Whether an answer is as good as the exact front: the same, or within the tolerance the question grants. */
public record Covering(JourneyQuery query, Collection<CriteriaUnits> exact) {
    private static final BigDecimal BOUNDLESS = BigDecimal.valueOf(Long.MAX_VALUE / 2);

    public boolean isKeptBy(Front answer) {
        List<CriteriaUnits> shown =
                answer.journeys().stream().map(Journey::units).toList();
        return query.tolerance().isExact()
                ? shown.equals(List.copyOf(exact))
                : exact.stream().allMatch(vector -> shown.stream().anyMatch(other -> other.covers(worsened(vector))));
    }

    /** The worst that may be shown in the place of a vector, in whole units. */
    private CriteriaUnits worsened(CriteriaUnits vector) {
        Tolerance granted = query.tolerance();
        Resolution grid = query.resolution();
        return new CriteriaUnits(
                vector.arrival() + units(granted.minutes(), grid.minutes()),
                vector.cost() + units(granted.cost(), grid.cost()),
                vector.co2e() + units(granted.co2eKilograms(), grid.co2eKilograms()),
                vector.risk() + units(granted.riskMicros(), grid.riskMicros()));
    }

    private static long units(long value, int unit) {
        return units(BigDecimal.valueOf(value), BigDecimal.valueOf(unit));
    }

    private static long units(BigDecimal value, BigDecimal unit) {
        return value.divideToIntegralValue(unit).min(BOUNDLESS).longValueExact();
    }
}
