package org.hexi.engine.routing.spi;

import java.util.List;
import org.hexi.engine.kernel.PlaceCode;

/**
 * A service: one sequence of stops, run again and again on one set of terms.
 *
 * @param crossings borders passed on board
 */
public record ScheduledService(
        String id, List<PlaceCode> stops, ServiceTerms terms, List<Crossing> crossings, List<Departure> departures) {
    public ScheduledService {
        stops = List.copyOf(stops);
        crossings = List.copyOf(crossings);
        departures = List.copyOf(departures);
    }

    public ScheduledService with(List<Departure> others) {
        return new ScheduledService(id, stops, terms, crossings, others);
    }
}
