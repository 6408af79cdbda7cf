package org.hexi.hub.transport.planning;

import java.time.Instant;
import org.hexi.engine.kernel.PlaceCode;

/**
 * A leg in short, without its price. Immutable.
 *
 * @param service empty for a lorry on demand
 * @param departureId empty likewise
 */
public record Hop(
        String service, String departureId, PlaceCode from, PlaceCode to, Instant departure, Instant arrival) {
    public boolean isScheduled() {
        return !departureId.isEmpty();
    }
}
