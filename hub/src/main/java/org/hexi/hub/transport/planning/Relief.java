package org.hexi.hub.transport.planning;

import java.math.BigDecimal;
import java.time.Instant;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.routing.api.Demand;

/**
 * What would be gained without one demand: ways that no way of the answer matches, and the best of them in each criterion,
 * which need not be the same way. Immutable.
 *
 * @param ways how many; at least one
 */
public record Relief(
        Demand demand,
        int ways,
        Instant earliestArrival,
        Money leastCost,
        BigDecimal leastCo2eKilograms,
        BigDecimal highestProbability) {}
