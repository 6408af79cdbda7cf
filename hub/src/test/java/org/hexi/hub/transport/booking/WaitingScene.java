package org.hexi.hub.transport.booking;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hexi.hub.access.AccessCast;
import org.hexi.hub.access.AccessScene;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.planning.Itinerary;
import org.springframework.stereotype.Component;

/** The owner waits for room on a train that is full. */
@Component
class WaitingScene implements AccessScene {
    private final Ways ways;
    private final WaitingList waits;
    private final Consignments consignments;
    private final Departures departures;
    private final Capacities capacities;
    private final BusinessClock clock;

    WaitingScene(
            Ways ways,
            WaitingList waits,
            Consignments consignments,
            Departures departures,
            Capacities capacities,
            BusinessClock clock) {
        this.ways = ways;
        this.waits = waits;
        this.consignments = consignments;
        this.departures = departures;
        this.capacities = capacities;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Map<String, String> prepare(AccessCast cast) {
        ConsignmentView dossier = ways.dossier(cast.owner());
        BookingScene.invite(consignments, dossier, cast);
        Itinerary way = ways.safest(cast.owner(), dossier);
        DepartureView run = departures.get(way.rides().getFirst().departureId());
        int free = departures.residualTeu(List.of(run)).getOrDefault(run.id(), 0);
        capacities.hold(departures.openPool(run), free, "others", clock.now().plus(Duration.ofHours(1)));
        WaitingPlace place = waits.join(cast.owner(), dossier.id(), way.id());
        return Map.of("id", place.waiting().id().toString());
    }
}
