package org.hexi.hub.transport.planning;

import java.time.Instant;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.model.LoadPricing;
import org.hexi.hub.transport.planning.model.Question;

/**
 * A question with everything that is needed to answer it.
 *
 * @param at business instant of asking
 * @param network of one version, which does not change any more
 * @param tariffEdition of the tariffs it is priced by
 */
record Asking(
        Instant at,
        Network network,
        long tariffEdition,
        Question question,
        LoadPricing pricing,
        JourneyPlanner planner,
        Circumstances world) {}
