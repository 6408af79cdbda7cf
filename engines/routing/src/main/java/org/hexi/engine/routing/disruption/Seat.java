package org.hexi.engine.routing.disruption;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.routing.api.Leg;

/** The room of a load on a departure from a stop to a later one. Immutable. */
record Seat(String service, String departure, int fromStop, int toStop) {
    static Seat of(Leg.Ride ride) {
        return new Seat(ride.service(), ride.departure(), ride.fromStop(), ride.toStop());
    }

    static Set<Seat> of(List<Leg> legs) {
        return legs.stream()
                .filter(Leg.Ride.class::isInstance)
                .map(Leg.Ride.class::cast)
                .map(Seat::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the seat is held from a stop to the next one. */
    boolean isHeld(String onService, String onDeparture, int afterStop) {
        return service.equals(onService)
                && departure.equals(onDeparture)
                && fromStop <= afterStop
                && afterStop < toStop;
    }
}
