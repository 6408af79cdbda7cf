package org.hexi.hub.transport.planning.model;

import java.util.Map;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.DepartureFilter;
import org.hexi.engine.routing.spi.ScheduledService;

/**
 * Admits departures that have room for the whole load. Immutable.
 *
 * @param freeTeu twenty-foot units free, by departure
 */
public record RoomFilter(Map<String, Integer> freeTeu) implements DepartureFilter {
    public RoomFilter {
        freeTeu = Map.copyOf(freeTeu);
    }

    @Override
    public boolean admits(ScheduledService service, Departure departure, int fromStop, int toStop, Load load) {
        return load.teu().intValueExact() <= freeTeu.getOrDefault(departure.id(), 0);
    }
}
