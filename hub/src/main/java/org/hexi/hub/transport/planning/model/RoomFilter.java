package org.hexi.hub.transport.planning.model;

import java.util.Map;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.DepartureFilter;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.hub.transport.network.Network;

/**
 * Admits departures that have room for the whole load. Immutable.
 *
 * @param freeTeu twenty-foot units free on departures that room was taken on
 */
public record RoomFilter(Network network, Map<String, Integer> freeTeu) implements DepartureFilter {
    public RoomFilter {
        freeTeu = Map.copyOf(freeTeu);
    }

    @Override
    public boolean admits(ScheduledService service, Departure departure, int fromStop, int toStop, Load load) {
        Integer free = freeTeu.get(departure.id());
        int room = free == null ? network.service(service.id()).capacityTeu() : free;
        return load.teu().intValueExact() <= room;
    }
}
