package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.util.Map;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.FreeRoom;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.hub.transport.network.Network;

/**
 * The room departures have, which is the same over all their stretches. Immutable.
 *
 * @param ofBooked twenty-foot units free on departures that room was taken on; all others have all of theirs
 */
public record FreeTeu(Network network, Map<String, Integer> ofBooked) implements FreeRoom {
    public FreeTeu {
        ofBooked = Map.copyOf(ofBooked);
    }

    @Override
    public BigDecimal freeTeu(ScheduledService service, Departure departure, int afterStop) {
        Integer free = ofBooked.get(departure.id());
        return BigDecimal.valueOf(free == null ? network.service(service.id()).capacityTeu() : free);
    }
}
