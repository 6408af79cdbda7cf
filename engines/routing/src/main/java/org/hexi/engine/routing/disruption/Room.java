package org.hexi.engine.routing.disruption;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.DepartureFilter;
import org.hexi.engine.routing.spi.FreeRoom;
import org.hexi.engine.routing.spi.ScheduledService;

/**
 * The room that is left while a batch goes from booking to booking. It only ever gets less: a seat given up is not handed on
 * before somebody has agreed to the move. Not thread-safe while seats are taken.
 */
final class Room {
    private final Situation situation;
    private final FreeRoom free;
    private final Map<Section, BigDecimal> taken = new HashMap<>();

    /** A departure from a stop to the next one. */
    private record Section(String service, String departure, int afterStop) {}

    Room(Situation situation, FreeRoom free) {
        this.situation = situation;
        this.free = free;
    }

    /** What a load may board, for a booking that holds some seats already. */
    DepartureFilter filter(Set<Seat> held) {
        DepartureFilter word = situation.circumstances().filter();
        if (word == DepartureFilter.OPEN && free == FreeRoom.UNCOUNTED) {
            return DepartureFilter.OPEN;
        }
        return (service, departure, from, to, load) -> {
            int[] lacking = lacking(held, service.id(), departure.id(), from, to);
            return lacking.length == 0
                    || word.admits(service, departure, from, to, load)
                            && IntStream.of(lacking).allMatch(after -> isFree(service, departure, after, load));
        };
    }

    /** Whether a ride could be boarded by a load that holds these seats. */
    boolean admits(Leg.Ride ride, Load load, Set<Seat> held) {
        ScheduledService service = situation.service(ride);
        return service.departure(ride.departure())
                .map(run -> filter(held).admits(service, run, ride.fromStop(), ride.toStop(), load))
                .orElse(false);
    }

    void take(Leg.Ride ride, Load load, Set<Seat> held) {
        for (int after : lacking(held, ride.service(), ride.departure(), ride.fromStop(), ride.toStop())) {
            taken.merge(new Section(ride.service(), ride.departure(), after), load.teu(), BigDecimal::add);
        }
    }

    private boolean isFree(ScheduledService service, Departure departure, int after, Load load) {
        BigDecimal gone = taken.getOrDefault(new Section(service.id(), departure.id(), after), BigDecimal.ZERO);
        return free.freeTeu(service, departure, after).subtract(gone).compareTo(load.teu()) >= 0;
    }

    private static int[] lacking(Set<Seat> held, String service, String departure, int from, int to) {
        return IntStream.range(from, to)
                .filter(after -> held.stream().noneMatch(seat -> seat.isHeld(service, departure, after)))
                .toArray();
    }
}
