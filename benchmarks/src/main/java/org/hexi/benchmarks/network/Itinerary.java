package org.hexi.benchmarks.network;

import java.util.List;

/** The rides of one way. There is one at least. Immutable. */
public record Itinerary(List<Ride> rides) {
    public Itinerary {
        rides = List.copyOf(rides);
    }

    public Way way() {
        return new Way(rides.getLast().arrives(), rides.size());
    }
}
