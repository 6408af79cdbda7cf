package org.hexi.hub.transport.network.generation;

import java.util.List;
import java.util.Map;

/** What is to be generated: the rows of the plan files. Immutable. */
public record Plan(
        List<RailLine> rail,
        List<Trade> trades,
        List<AirLine> air,
        List<LorryLine> lorries,
        Map<String, Aircraft> aircraft,
        Map<String, Carrier> carriers) {
    public Plan {
        rail = List.copyOf(rail);
        trades = List.copyOf(trades);
        air = List.copyOf(air);
        lorries = List.copyOf(lorries);
        aircraft = Map.copyOf(aircraft);
        carriers = Map.copyOf(carriers);
    }
}
