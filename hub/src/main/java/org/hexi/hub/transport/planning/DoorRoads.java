package org.hexi.hub.transport.planning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.transport.planning.model.DoorRoad;
import org.hexi.hub.transport.planning.road.RoadDistances;
import org.hexi.hub.transport.planning.road.RoadStop;
import org.springframework.stereotype.Component;

/** Lays the roads of a question between its doors and the terminals near them; the search chooses among them. Thread-safe. */
@Component
class DoorRoads {
    private final Terminals terminals;
    private final RoadDistances distances;

    DoorRoads(Terminals terminals, RoadDistances distances) {
        this.terminals = terminals;
        this.distances = distances;
    }

    /** None for a question between two places. */
    List<DoorRoad> of(PlanQuery query) {
        return Arrays.stream(RoadEnd.values())
                .flatMap(end -> query.demands().doors().at(end).stream().flatMap(door -> roads(end, door, query)))
                .toList();
    }

    /** A lorry that goes the whole way is no way of the network, so none leads to the other end. */
    private Stream<DoorRoad> roads(RoadEnd end, Door door, PlanQuery query) {
        return terminals.near(end, door).stream()
                .filter(terminal -> !terminal.code().equals(end == RoadEnd.PICKUP ? query.to() : query.from()))
                .map(terminal -> road(end, door, terminal));
    }

    private DoorRoad road(RoadEnd end, Door door, PlaceView terminal) {
        RoadStop here = RoadStop.at(door.position());
        RoadStop there = RoadStop.at(terminal);
        return new DoorRoad(
                new Approach(end, door, terminal.code()),
                end == RoadEnd.PICKUP ? distances.between(here, there) : distances.between(there, here));
    }
}
