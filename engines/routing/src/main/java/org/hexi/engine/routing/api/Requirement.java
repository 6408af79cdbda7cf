package org.hexi.engine.routing.api;

import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.spi.ScheduledService;

/** What a journey must have at least once. Immutable. */
public sealed interface Requirement {
    /** The goods are at the place: boarding, alighting, or aboard something that calls there or runs through. */
    record Via(PlaceCode place) implements Requirement {}

    record Moved(Mode mode) implements Requirement {}

    record CarriedBy(String carrier) implements Requirement {}

    default boolean isMetByRide(ScheduledService service, int fromStop, int toStop) {
        return switch (this) {
            case Via via ->
                service.stops().subList(fromStop, toStop + 1).contains(via.place())
                        || service.passings(fromStop, toStop).stream()
                                .anyMatch(passing -> passing.passage().equals(new Passage.Station(via.place())));
            case Moved moved -> moved.mode() == service.terms().mode();
            case CarriedBy carried -> carried.carrier().equals(service.terms().carrier());
        };
    }

    default boolean isMetByRoad(PlaceCode from, PlaceCode to) {
        return switch (this) {
            case Via via -> via.place().equals(from) || via.place().equals(to);
            case Moved moved -> moved.mode() == Mode.ROAD;
            case CarriedBy _ -> false;
        };
    }
}
