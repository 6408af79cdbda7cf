package org.hexi.hub.transport.planning.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.transport.planning.Weighed;

/**
 * What somebody wants to hear about: a way that keeps all limits named here, anything new on the front, or both. Says one of
 * them at least. Immutable.
 *
 * @param mostCost in the planning currency
 * @param arrivesBy release at the destination
 */
public record AlertRule(
        Optional<BigDecimal> mostCost,
        Optional<Instant> arrivesBy,
        Optional<BigDecimal> mostCo2eKilograms,
        boolean isAnythingNew) {
    public AlertRule {
        mostCost = mostCost.map(most -> amount("alert.mostCost", most));
        mostCo2eKilograms = mostCo2eKilograms.map(most -> amount("alert.mostCo2eKilograms", most));
        if (mostCost.isEmpty() && arrivesBy.isEmpty() && mostCo2eKilograms.isEmpty() && !isAnythingNew) {
            throw new InvalidValue("planning.search.noRule", "alert", "", "a limit, or anything new");
        }
    }

    public boolean hasLimits() {
        return mostCost.isPresent() || arrivesBy.isPresent() || mostCo2eKilograms.isPresent();
    }

    /** Whether a way keeps every limit there is. */
    public boolean isKeptBy(Weighed way) {
        return hasLimits()
                && mostCost.map(most -> way.cost().amount().compareTo(most) <= 0)
                        .orElse(true)
                && arrivesBy.map(by -> !way.arrival().isAfter(by)).orElse(true)
                && mostCo2eKilograms
                        .map(most -> way.co2eKilograms().compareTo(most) <= 0)
                        .orElse(true);
    }

    private static BigDecimal amount(String field, BigDecimal most) {
        if (most.signum() < 0) {
            throw new InvalidValue("planning.search.limit", field, most, "zero or more");
        }
        return Decimals.normal(most);
    }
}
