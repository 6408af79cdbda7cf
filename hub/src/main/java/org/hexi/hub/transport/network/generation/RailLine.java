package org.hexi.hub.transport.network.generation;

import java.util.List;
import java.util.Set;
import org.hexi.engine.kernel.PlaceCode;

/**
 * A row of the rail plan. Immutable.
 *
 * @param via places the trains are led over, in running order from origin to destination
 * @param calls places with handling on the way, where the route passes them
 */
public record RailLine(Demand demand, Terms terms, Kind kind, List<PlaceCode> via, Set<PlaceCode> calls) {
    public RailLine {
        via = List.copyOf(via);
        calls = Set.copyOf(calls);
    }

    /** How a train runs. */
    public enum Kind {
        /** Between two terminals on one gauge, without a stop to handle. */
        SHUTTLE,
        /** On one gauge, handled at the hubs it passes. */
        LINE,
        /** Over the borders with its goods on board, at the speed and with the waiting of an ordinary train. */
        THROUGH,
        /** The same by fixed timetable: faster on the line and at the borders. */
        FIXED;

        boolean crossesBorders() {
            return this == THROUGH || this == FIXED;
        }
    }
}
