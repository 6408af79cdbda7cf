package org.hexi.hub.transport.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.model.RunningDays;
import org.springframework.stereotype.Component;

/** The departures of services on which somebody has taken room, and their sizes when a service changes. */
@Component
class OpenRooms {
    private final Capacities capacities;
    private final Departures departures;
    private final BusinessClock clock;

    OpenRooms(Capacities capacities, Departures departures, BusinessClock clock) {
        this.capacities = capacities;
        this.departures = departures;
        this.clock = clock;
    }

    /** Runs with room taken that are not over, from a day on. */
    Stream<RunningDays.Parts> of(Collection<String> services, LocalDate from) {
        return capacities.keys(Departures.POOL_KIND, clock.now()).stream()
                .flatMap(id -> RunningDays.parts(id).stream())
                .filter(run -> services.contains(run.service()) && !run.day().isBefore(from));
    }

    /** Gives what is open already the room its service has from the day on. */
    void resize(Drafts drafts, Collection<String> services, LocalDate from) {
        List<DepartureView> runs = of(services, from)
                .flatMap(run -> drafts.find(run.service()).stream()
                        .flatMap(service -> new RunningDays(service.view()).on(run.day()).stream()))
                .toList();
        capacities.resizeOpen(Departures.POOL_KIND, departures.sellableTeu(runs));
    }
}
