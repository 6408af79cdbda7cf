package org.hexi.engine.routing.spi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Passage;

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

    /** What a ride between two stops passes, with the borders passed on board. */
    public List<Passing> passings(int fromStop, int toStop) {
        Stream<Passing> borders = crossings.stream()
                .map(crossing -> new Passing(crossing.afterStop(), new Passage.Border(crossing.from(), crossing.to())));
        return Stream.concat(terms.passings().stream(), borders)
                .filter(passing -> passing.afterStop() >= fromStop && passing.afterStop() < toStop)
                .toList();
    }

    public Optional<Departure> departure(String departureId) {
        return departures.stream()
                .filter(departure -> departure.id().equals(departureId))
                .findFirst();
    }

    public ScheduledService with(List<Departure> others) {
        return new ScheduledService(id, stops, terms, crossings, others);
    }
}
