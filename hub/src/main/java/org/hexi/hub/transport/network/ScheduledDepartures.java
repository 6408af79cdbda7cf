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
import org.hexi.engine.kernel.Rejected;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.model.RunningDays;
import org.springframework.stereotype.Service;

/** Reckons departures from the calendars of the services; only the room left on them lives in the database. */
@Service
class ScheduledDepartures implements Departures {
    private final Network network;
    private final Networks networks;
    private final Capacities capacities;
    private final Optional<Selling> selling;

    ScheduledDepartures(Network network, Networks networks, Capacities capacities, Optional<Selling> selling) {
        this.network = network;
        this.networks = networks;
        this.capacities = capacities;
        this.selling = selling;
    }

    @Override
    public DepartureView get(String id) {
        return find(id).orElseThrow(() -> new NotFound("departure"));
    }

    @Override
    public Optional<DepartureView> find(String id) {
        return network.findRunOnceScheduled(id);
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

    /** A departure nobody has booked on has no pool yet: all that is sold of it is free. */
    @Override
    public Map<String, Integer> residualTeuById(Collection<String> ids) {
        Network now = networks.current();
        Map<String, Integer> free = new HashMap<>(capacities.residuals(POOL_KIND, ids));
        List<Run> unopened = ids.stream()
                .filter(id -> !free.containsKey(id))
                .flatMap(id -> run(now, id).stream())
                .toList();
        free.putAll(sellable(unopened));
        return free;
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

    @Override
    public Map<String, Integer> sellableTeu(Collection<DepartureView> departures) {
        return sellable(departures.stream()
                .map(each -> new Run(each.id(), each.service(), each.day()))
                .toList());
    }

    @Override
    public void openPools(Collection<DepartureView> departures) {
        Network now = networks.current();
        departures.stream()
                .map(DepartureView::id)
                .filter(id -> now.findRun(id).isEmpty())
                .findFirst()
                .ifPresent(gone -> {
                    throw new Rejected(new NetworkRejection.DepartureWithdrawn(gone));
                });
        capacities.openMissing(POOL_KIND, sellableTeu(departures));
        departures.forEach(each -> capacities.endAt(Departures.pool(each.id()), each.end()));
    }

    private Map<String, Integer> sellable(Collection<Run> runs) {
        Map<String, Integer> sold = new HashMap<>();
        if (!runs.isEmpty()) {
            selling.ifPresent(seller -> sold.putAll(seller.sellableTeu(runs)));
        }
        runs.forEach(run -> sold.putIfAbsent(run.id(), run.service().capacityTeu()));
        return sold;
    }

    private static Optional<Run> run(Network now, String id) {
        return RunningDays.parts(id)
                .flatMap(parts -> now.findService(parts.service(), parts.day())
                        .map(service -> new Run(id, service, parts.day())));
    }

    private Stream<ServiceView> services(Optional<String> id) {
        List<ServiceView> all = networks.current().services();
        return id.map(one -> all.stream().filter(service -> service.id().equals(one)))
                .orElseGet(all::stream);
    }

    private static Instant shown(BoardRow row) {
        return row.call().departure();
    }
}
