package org.hexi.hub.transport.network;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.engine.routing.spi.Closure;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.capacity.PoolLevel;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.model.RunSpans;
import org.springframework.stereotype.Component;

/** Counts the runs a restriction would meet, service by service; nothing is searched. */
@Component
class ReckoningReach {
    private static final int DAYS = 60;

    private final Networks networks;
    private final Places places;
    private final Capacities capacities;
    private final BusinessClock clock;

    ReckoningReach(Networks networks, Places places, Capacities capacities, BusinessClock clock) {
        this.networks = networks;
        this.places = places;
        this.capacities = capacities;
        this.clock = clock;
    }

    Reach of(RestrictionDraft draft, Closure closure) {
        Instant now = clock.now();
        TimeWindow ahead = new TimeWindow(now, now.plus(Duration.ofDays(DAYS)));
        Network network = networks.current();
        RunSpans spans = new RunSpans(network, place -> places.get(place).country());
        Set<String> met = new HashSet<>();
        Set<String> services = new HashSet<>();
        for (ServiceView service : network.services()) {
            List<String> runs = spans.met(service, draft.restricted(), closure, ahead);
            met.addAll(runs);
            if (!runs.isEmpty()) {
                services.add(service.id());
            }
        }
        List<Integer> taken = taken(met, now);
        return new Reach(
                DAYS,
                met.size(),
                services.size(),
                taken.size(),
                taken.stream().mapToInt(Integer::intValue).sum());
    }

    private List<Integer> taken(Set<String> met, Instant now) {
        Set<String> open = new HashSet<>(capacities.keys(Departures.POOL_KIND, now));
        open.retainAll(met);
        return capacities.levels(Departures.POOL_KIND, open).values().stream()
                .map(ReckoningReach::taken)
                .filter(teu -> teu > 0)
                .toList();
    }

    private static int taken(PoolLevel level) {
        return level.held() + level.confirmed();
    }
}
