package org.hexi.hub.transport.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.capacity.PoolLevel;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.booking.store.WaitingRows;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the calendar from the pools of the departures; a departure whose pool is not open yet is empty. */
@Service
class PooledRoomCalendar implements RoomCalendar {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    private final Network network;
    private final Departures departures;
    private final Capacities capacities;
    private final WaitingRows queue;
    private final BusinessClock clock;

    PooledRoomCalendar(
            Network network, Departures departures, Capacities capacities, WaitingRows queue, BusinessClock clock) {
        this.network = network;
        this.departures = departures;
        this.capacities = capacities;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RoomDay> list(Viewer viewer, String id, Optional<LocalDate> from, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new InvalidValue("booking.calendar.days", "days", days, "1 to " + MOST_DAYS);
        }
        ServiceView service = network.service(id);
        LocalDate first = from.orElseGet(() -> LocalDate.ofInstant(clock.now(), service.zone()));
        if (first.getYear() < FIRST_YEAR || first.getYear() > LAST_YEAR) {
            throw new InvalidValue("booking.calendar.from", "from", first, "a day between 1970 and 2200");
        }
        Instant start = first.atStartOfDay(service.zone()).toInstant();
        Instant end = first.plusDays(days).atStartOfDay(service.zone()).toInstant();
        List<DepartureView> runs = departures.list(new TimeWindow(start, end), Optional.of(id));
        List<String> ids = runs.stream().map(DepartureView::id).toList();
        Map<String, Integer> sellable = departures.sellableTeu(runs);
        Map<String, PoolLevel> levels = capacities.levels(Departures.POOL_KIND, ids);
        Map<String, Integer> waiting = waiting(ids);
        return runs.stream()
                .map(run -> day(
                        viewer,
                        run,
                        levels.getOrDefault(run.id(), empty(run.id(), sellable)),
                        waiting.getOrDefault(run.id(), 0)))
                .toList();
    }

    private static PoolLevel empty(String departure, Map<String, Integer> sellable) {
        return new PoolLevel(Departures.pool(departure), sellable.getOrDefault(departure, 0), 0, 0, List.of());
    }

    private static RoomDay day(Viewer viewer, DepartureView run, PoolLevel level, int waitingTeu) {
        return new RoomDay(
                run,
                run.service().capacityTeu(),
                level.units(),
                level.confirmed(),
                level.held(),
                level.reserved(),
                level.freeFor(viewer.party().toString()) - level.free(),
                waitingTeu,
                level.free());
    }

    private Map<String, Integer> waiting(List<String> departures) {
        Map<String, Integer> waiting = new HashMap<>();
        queue.queueFor(departures)
                .forEach(each ->
                        each.departures().forEach(departure -> waiting.merge(departure, each.teu(), Integer::sum)));
        return waiting;
    }
}
