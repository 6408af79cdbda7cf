package org.hexi.hub.transport.network.generation;

import java.util.List;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.ServiceView.Crossing;
import org.hexi.hub.transport.network.ServiceView.EmissionClass;
import org.hexi.hub.transport.network.ServiceView.Stop;

/**
 * All of a service but its id, its days and its carrier. Immutable.
 *
 * @param letter first letter of the id
 * @param suffix what the name says besides the ends
 */
record Offer(
        String direction,
        char letter,
        Carriage carriage,
        Names suffix,
        EmissionClass emissionClass,
        Terms terms,
        List<Stop> stops,
        List<Crossing> crossings) {
    static final Names NO_SUFFIX = new Names("", "", "");
}
