package org.hexi.hub.transport.planning;

import org.hexi.hub.platform.time.BusinessClock;
import org.springframework.stereotype.Component;

/** An answer the owner was given. */
@Component
class PlanScene extends OfferedScene {
    PlanScene(Planning planning, BusinessClock clock) {
        super("plan", planning, clock);
    }

    @Override
    String id(PlanAnswer answer) {
        return answer.frontId();
    }
}
