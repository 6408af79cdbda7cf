package org.hexi.hub.transport.network.generation;

import java.util.List;
import org.hexi.engine.kernel.PlaceCode;

/**
 * A row of the air plan. Immutable.
 *
 * @param aircraft types among which one that reaches is drawn
 * @param via airports where every flight of the row lands to refuel
 */
public record AirLine(Demand demand, Terms terms, List<String> aircraft, List<PlaceCode> via) {
    public AirLine {
        aircraft = List.copyOf(aircraft);
        via = List.copyOf(via);
    }
}
