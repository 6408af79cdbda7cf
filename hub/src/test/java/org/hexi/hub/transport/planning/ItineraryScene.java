package org.hexi.hub.transport.planning;

import org.hexi.hub.platform.time.BusinessClock;
import org.springframework.stereotype.Component;

/** A way the owner was offered. */
@Component
class ItineraryScene extends OfferedScene {
    ItineraryScene(Planning planning, BusinessClock clock) {
        super("itinerary", planning, clock);
    }

    @Override
    String id(PlanAnswer answer) {
        return answer.ways().getFirst().id();
    }
}
