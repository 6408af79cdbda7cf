package org.hexi.engine.routing.api;

import java.util.List;

/**
 * What becomes possible without one demand. Immutable.
 *
 * @param gained journeys that are not on the front with the demand and that none of it covers; at least one
 */
public record Relief(Demand demand, List<Journey> gained) {
    public Relief {
        gained = List.copyOf(gained);
    }
}
