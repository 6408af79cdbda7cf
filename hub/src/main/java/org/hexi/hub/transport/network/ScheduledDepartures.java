package org.hexi.hub.transport.network;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.capacity.CapacityPool;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.model.RunningDays;
import org.springframework.stereotype.Service;

/** Reckons departures from the calendars of the services; only the room left on them lives in the database. */
@Service
class ScheduledDepartures implements Departures {
    private final Network network;
    private final Capacities capacities;

    ScheduledDepartures(Network network, Capacities capacities) {
        this.network = network;
        this.capacities = capacities;
    }

    @Override
    public DepartureView get(String id) {
        return find(id).orElseThrow(() -> new NotFound("departure"));
    }

    @Override
    public Optional<DepartureView> find(String id) {
        return RunningDays.parts(id)
                .flatMap(parts -> network.findService(parts.service())
                        .flatMap(service -> new RunningDays(service).on(parts.day())));
    }

    @Override
    public List<DepartureView> list(TimeWindow window, Optional<String> service) {
        return services(service)
                .flatMap(each -> new RunningDays(each).startingIn(window).stream())
                .sorted(Comparator.comparing(DepartureView::start).thenComparing(DepartureView::id))
                .toList();
    }

    @Override
    public List<BoardRow> board(PlaceCode place, TimeWindow window) {
        return network.services().stream()
                .filter(service -> service.handlesAt(place))
                .flatMap(service -> new RunningDays(service).runningIn(window).stream())
                .flatMap(run -> run.callAt(place).stream().map(call -> new BoardRow(run, call)))
                .filter(row -> window.contains(shown(row)))
                .sorted(Comparator.comparing(ScheduledDepartures::shown)
                        .thenComparing(row -> row.departure().id()))
                .toList();
    }

    @Override
    public Map<String, Integer> residualTeu(Collection<DepartureView> departures) {
        return residualTeuById(departures.stream().map(DepartureView::id).collect(Collectors.toSet()));
    }

    /** A departure nobody has booked on has no pool yet: all its room is free. */
    @Override
    public Map<String, Integer> residualTeuById(Collection<String> ids) {
        Map<String, Integer> free = new HashMap<>(capacities.residuals(POOL_KIND, ids));
        for (String id : ids) {
            RunningDays.parts(id)
                    .flatMap(parts -> network.findService(parts.service()))
                    .ifPresent(service -> free.putIfAbsent(id, service.capacityTeu()));
        }
        return free;
    }

    @Override
    public CapacityPool openPool(DepartureView departure) {
        capacities.openMissing(
                POOL_KIND, Map.of(departure.id(), departure.service().capacityTeu()));
        CapacityPool pool = new CapacityPool(POOL_KIND, departure.id());
        capacities.endAt(pool, departure.end());
        return pool;
    }

    @Override
    public Map<String, Integer> residualTeuOfBooked(Instant now) {
        return capacities.residuals(POOL_KIND, capacities.keys(POOL_KIND, now));
    }

    @Override
    public List<DepartureView> underWay(Instant now, Duration mostLateness, Predicate<ServiceView> isMeant) {
        return network.services().stream()
                .filter(isMeant)
                .flatMap(service -> new RunningDays(service)
                        .runningIn(new TimeWindow(now.minus(lateness(service, mostLateness)), now)).stream())
                .sorted(Comparator.comparing(DepartureView::start).thenComparing(DepartureView::id))
                .toList();
    }

    private static Duration lateness(ServiceView service, Duration most) {
        return service.runningTime().compareTo(most) < 0 ? service.runningTime() : most;
    }

    private Stream<ServiceView> services(Optional<String> id) {
        return id.map(one -> network.findService(one).stream()).orElseGet(() -> network.services().stream());
    }

    private static Instant shown(BoardRow row) {
        return row.call().departure();
    }
}
