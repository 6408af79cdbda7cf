package org.hexi.engine.routing.spi;

import java.util.List;
import org.hexi.engine.kernel.PlaceCode;

/**
 * A service: one sequence of stops, run again and again.
 *
 * @param cutOffMinutes how long before each departure the goods must be at the gate
 * @param crossings borders passed on board
 */
public record ScheduledService(
        String id, List<PlaceCode> stops, int cutOffMinutes, List<Crossing> crossings, List<Departure> departures) {
    public ScheduledService {
        stops = List.copyOf(stops);
        crossings = List.copyOf(crossings);
        departures = List.copyOf(departures);
    }
}
