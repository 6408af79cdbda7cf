package org.hexi.hub.transport.network.gtfs;

import java.util.List;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.ServiceView.Crossing;
import org.hexi.hub.transport.network.ServiceView.Stop;

/**
 * What trips have in common that differ only in when they leave. Immutable.
 *
 * @param route id of the route in the feed
 */
record Line(String route, Carriage carriage, List<Stop> stops, List<Crossing> crossings) {
    Line {
        stops = List.copyOf(stops);
        crossings = List.copyOf(crossings);
    }
}
