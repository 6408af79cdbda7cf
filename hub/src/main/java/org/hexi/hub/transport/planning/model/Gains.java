package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.routing.api.Criteria;
import org.hexi.engine.routing.api.Journey;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.Relief;

/** Sums the journeys gained without a demand up: the best of them in each criterion. */
public final class Gains {
    private Gains() {}

    public static Relief of(org.hexi.engine.routing.api.Relief relief) {
        List<Criteria> gained = relief.gained().stream().map(Journey::criteria).toList();
        BigDecimal cost = least(gained, Criteria::cost);
        return new Relief(
                relief.demand(),
                gained.size(),
                Minutes.instant(least(gained, Criteria::arrivalMinute)),
                Money.of(cost, Network.PLANNING_CURRENCY),
                least(gained, Criteria::co2eKilograms),
                gained.stream()
                        .min(Comparator.comparing(Criteria::riskMicros))
                        .map(criteria -> LegWriting.decimal(criteria.probability()))
                        .orElseThrow());
    }

    private static <T extends Comparable<? super T>> T least(List<Criteria> gained, Function<Criteria, T> criterion) {
        return gained.stream().map(criterion).min(Comparator.naturalOrder()).orElseThrow();
    }
}
