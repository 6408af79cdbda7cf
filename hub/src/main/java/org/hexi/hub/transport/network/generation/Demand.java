package org.hexi.hub.transport.network.generation;

import java.util.List;

/**
 * Who wants to go where how often: the flows of one plan row. Immutable.
 *
 * @param direction what the row is counted under, such as {@code europe_alashankou}
 * @param origins codes of places, or {@code country:role} for all of them
 * @param kilometres great circle of the pairs that count
 * @param perWeek departures a week of one pair, one way
 * @param totalPerWeek departures a week of all pairs together, one way: pairs are drawn until it is reached
 */
public record Demand(
        String direction,
        List<String> origins,
        List<String> destinations,
        Range kilometres,
        Range perWeek,
        int totalPerWeek) {
    public Demand {
        origins = List.copyOf(origins);
        destinations = List.copyOf(destinations);
    }
}
