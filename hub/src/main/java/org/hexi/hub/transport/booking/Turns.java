package org.hexi.hub.transport.booking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.capacity.HoldId;
import org.hexi.hub.platform.capacity.HoldView;
import org.hexi.hub.platform.capacity.PoolLevel;
import org.hexi.hub.transport.booking.store.BookingRows;
import org.hexi.hub.transport.booking.store.WaitingRows;
import org.hexi.hub.transport.network.Departures;
import org.springframework.stereotype.Component;

/** Whose turn it is: of those that wait, the first whose whole way has room. */
@Component
class Turns {
    private final WaitingRows queue;
    private final BookingRows bookings;
    private final Capacities capacities;

    Turns(WaitingRows queue, BookingRows bookings, Capacities capacities) {
        this.queue = queue;
        this.bookings = bookings;
        this.capacities = capacities;
    }

    /** The first that fits and is none of those tried before. */
    Optional<Waiting> next(Set<WaitingId> tried) {
        List<Waiting> waiting = queue.queue();
        Map<String, PoolLevel> levels = levels(departures(waiting));
        return waiting.stream()
                .filter(each -> !tried.contains(each.id()))
                .filter(each -> fits(each, levels, Map.of()))
                .findFirst();
    }

    /**
     * Whether the whole way has room for the party; a departure whose pool is not open yet is as good as empty.
     *
     * @param levels of the pools that are open
     * @param regained units that would be free besides
     */
    static boolean fits(Waiting waiting, Map<String, PoolLevel> levels, Map<String, Integer> regained) {
        return waiting.departures().stream().allMatch(departure -> {
            PoolLevel level = levels.get(departure);
            return level == null
                    || level.freeFor(waiting.party().toString()) + regained.getOrDefault(departure, 0) >= waiting.teu();
        });
    }

    Map<String, PoolLevel> levels(Collection<String> departures) {
        return departures.isEmpty() ? Map.of() : capacities.levels(Departures.POOL_KIND, departures);
    }

    /**
     * Refuses who takes room of free sale that somebody waited for and would get now. Asked after the room was taken, while its
     * pools are locked, so nobody slips by.
     *
     * @param before what the booking had of free sale already, by departure: nobody has to give that up
     */
    void nobodyIsOvertaken(BookingRow booking, Map<String, Integer> before) {
        Map<String, Integer> taken = ofFreeSale(booking);
        before.forEach((departure, units) ->
                taken.computeIfPresent(departure, (same, now) -> now > units ? now - units : null));
        List<Waiting> others = queue.queueFor(taken.keySet()).stream()
                .filter(waiting -> !waiting.consignment().equals(booking.consignment()))
                .toList();
        Map<String, PoolLevel> levels = levels(departures(others));
        others.stream()
                .filter(waiting -> fits(waiting, levels, taken))
                .flatMap(waiting -> waiting.departures().stream())
                .filter(taken::containsKey)
                .findFirst()
                .ifPresent(departure -> {
                    throw new Rejected(new BookingRejection.RoomIsAwaited(departure));
                });
    }

    /** What a booking has of free sale, by departure. */
    Map<String, Integer> ofFreeSale(BookingRow booking) {
        Map<String, Integer> taken = new HashMap<>();
        for (HoldId id : bookings.holds(booking.id())) {
            HoldView hold = capacities.find(id).orElseThrow();
            if (hold.units() > hold.partUnits()) {
                taken.put(hold.pool().key(), hold.units() - hold.partUnits());
            }
        }
        return taken;
    }

    private static Set<String> departures(List<Waiting> waiting) {
        return waiting.stream().flatMap(each -> each.departures().stream()).collect(Collectors.toSet());
    }
}
