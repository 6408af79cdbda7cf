package org.hexi.hub.transport.network.model;

import java.util.List;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.spi.Closure;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.DepartureFilter;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.StopTime;

/**
 * Lets no departure carry goods that would call at a shut place on the way, its ends included. Places only passed are closures
 * of the engine's own. Immutable.
 *
 * @param open what else is asked
 */
public record ShutPlaces(DepartureFilter open, List<Shut> places) implements DepartureFilter {
    public ShutPlaces {
        places = List.copyOf(places);
    }

    /** A place and when it is shut. */
    public record Shut(PlaceCode place, Closure closure) {}

    @Override
    public boolean admits(ScheduledService service, Departure departure, int fromStop, int toStop, Load load) {
        for (int stop = fromStop; stop <= toStop; stop++) {
            StopTime time = departure.times().get(stop);
            long from = stop == fromStop ? time.departureMinute() : time.arrivalMinute();
            long until = stop == toStop ? time.arrivalMinute() : time.departureMinute();
            if (isShut(service.stops().get(stop), from, until)) {
                return false;
            }
        }
        return open.admits(service, departure, fromStop, toStop, load);
    }

    private boolean isShut(PlaceCode place, long from, long until) {
        return places.stream()
                .anyMatch(shut -> shut.place().equals(place) && shut.closure().isDuring(from, until));
    }
}
