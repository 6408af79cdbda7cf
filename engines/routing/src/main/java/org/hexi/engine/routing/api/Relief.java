package org.hexi.engine.routing.api;

import java.util.List;

/**
 * What becomes possible without one demand. Immutable.
 *
 * @param gained journeys that no journey of the front with the demand covers; at least one
 */
public record Relief(Demand demand, List<Journey> gained) {
    public Relief {
        gained = List.copyOf(gained);
    }
}
