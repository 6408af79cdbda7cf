package org.hexi.engine.routing.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One way of the load through the network. It has at least one leg, and each leg starts no earlier than the one before
 * ended. Immutable.
 *
 * @param release the handing over at the destination, where a dwell is known for it
 * @param units the same criteria on the question's grid, each arc rounded on its own
 */
public record Journey(List<Leg> legs, Optional<Release> release, Criteria criteria, CriteriaUnits units) {
    public Journey {
        legs = List.copyOf(legs);
    }

    /** A stable name: the same chain of departures and places has the same key in every answer. */
    public String key() {
        return legs.stream().map(Journey::key).collect(Collectors.joining(" "));
    }

    private static String key(Leg leg) {
        return switch (leg) {
            case Leg.Ride ride -> ride.service() + "/" + ride.departure() + ":" + ride.from() + ">" + ride.to();
            case Leg.Road road -> "road@" + road.departureMinute() + ":" + road.from() + ">" + road.to();
        };
    }
}
