package org.hexi.hub.transport.planning;

import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.Network;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Compiles the timetable of the coming weeks beside the start, so that the first question need not wait for it. */
@Component
class WarmingUp {
    private final Network network;
    private final BusinessClock clock;

    WarmingUp(Network network, BusinessClock clock) {
        this.network = network;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual()
                .name("timetable-warm-up")
                .start(() -> network.timetable(clock.now(), JourneyQuery.DEFAULT_HORIZON_DAYS));
    }
}
