package org.hexi.hub.transport.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.access.AccessCast;
import org.hexi.hub.access.AccessScene;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.springframework.stereotype.Component;

/** One unit of a departure of the far future, kept for the owner. */
@Component
class AllotmentScene implements AccessScene {
    private static final Duration FAR = Duration.ofDays(120);

    private final Allotments allotments;
    private final Departures departures;
    private final BusinessClock clock;

    AllotmentScene(Allotments allotments, Departures departures, BusinessClock clock) {
        this.allotments = allotments;
        this.departures = departures;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "allotment";
    }

    /** One owner has one allotment a day, so those before are withdrawn. */
    @Override
    public Map<String, String> prepare(AccessCast cast) {
        Viewer house = Viewer.system("test");
        allotments.list(cast.owner()).stream()
                .filter(Allotment::isInForce)
                .filter(allotment ->
                        allotment.terms().party().equals(cast.owner().party()))
                .forEach(allotment -> allotments.withdraw(house, allotment.id()));
        Instant from = clock.now().plus(FAR);
        DepartureView run = departures
                .list(new TimeWindow(from, from.plus(Duration.ofDays(14))), Optional.empty())
                .getFirst();
        AllotmentDraft draft = new AllotmentDraft(
                run.service().id(), cast.owner().party(), 1, run.day(), run.day(), Set.of(), List.of());
        return Map.of("id", allotments.give(house, draft).allotment().id().toString());
    }
}
