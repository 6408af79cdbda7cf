package org.hexi.hub.transport.planning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.transport.planning.ItineraryLeg.Change;
import org.hexi.hub.transport.planning.road.RoadDistance.Basis;

/**
 * The first or the last mile of an itinerary: a lorry between a door and a terminal. Immutable.
 *
 * @param change at the terminal, before the last mile; none before the first
 * @param basis where its length and time come from
 * @param cost of the lorry together with the change before it
 */
public record Mile(
        Approach approach,
        Instant leaves,
        Instant arrives,
        Optional<Change> change,
        BigDecimal distanceKilometres,
        Basis basis,
        Money cost,
        BigDecimal co2eKilograms,
        Explanation explanation) {
    public boolean isPickup() {
        return approach.isPickup();
    }
}
