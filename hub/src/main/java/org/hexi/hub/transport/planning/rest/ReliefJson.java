package org.hexi.hub.transport.planning.rest;

import java.math.BigDecimal;
import java.time.Instant;
import org.hexi.engine.routing.api.Demand;
import org.hexi.hub.transport.planning.Relief;

/**
 * What would be gained without one demand.
 *
 * @param ways ways that no way of the answer matches
 * @param earliestArrival of these ways, as the other figures, each the best by itself
 */
record ReliefJson(
        Demand demand,
        int ways,
        Instant earliestArrival,
        BigDecimal leastCost,
        String currency,
        BigDecimal leastCo2eKilograms,
        BigDecimal highestProbability) {
    static ReliefJson of(Relief relief) {
        return new ReliefJson(
                relief.demand(),
                relief.ways(),
                relief.earliestArrival(),
                relief.leastCost().amount(),
                relief.leastCost().currency().getCurrencyCode(),
                relief.leastCo2eKilograms(),
                relief.highestProbability());
    }
}
