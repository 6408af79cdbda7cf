package org.hexi.engine.routing.disruption;

import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.routing.api.Connection;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.spi.Closure;
import org.hexi.engine.routing.spi.ScheduledService;

/** What happens to a network journeys were planned in. Immutable. */
public sealed interface Disruption {
    /**
     * Whether a leg could have to do with it, whatever the hour; of a leg it leaves alone nothing changes.
     *
     * @param service what the ride is on
     */
    boolean mayTouch(Leg.Ride ride, ScheduledService service);

    /** Whether a change could have to do with it, whatever the hour. */
    default boolean mayTouch(Connection change) {
        return false;
    }

    /**
     * A departure that runs no further than a stop. Nobody boards it any more, not even before that stop, but for those who
     * are booked to alight by then.
     *
     * @param fromStop where goods aboard are put down, from 0; at 0 it does not run at all
     */
    record Cancelled(String service, String departure, int fromStop) implements Disruption {
        public Cancelled {
            check(fromStop >= 0, "fromStop", fromStop, "a stop of the service, from 0");
        }

        public Cancelled(String service, String departure) {
            this(service, departure, 0);
        }

        @Override
        public boolean mayTouch(Leg.Ride ride, ScheduledService on) {
            return ride.service().equals(service) && ride.departure().equals(departure);
        }
    }

    /**
     * A departure that is late.
     *
     * @param fromStop from the arrival at this stop on, from 0, every time is so many minutes later
     */
    record Late(String service, String departure, int fromStop, int minutes) implements Disruption {
        public Late {
            check(fromStop >= 0, "fromStop", fromStop, "a stop of the service, from 0");
            check(minutes > 0, "minutes", minutes, "more than zero minutes");
        }

        @Override
        public boolean mayTouch(Leg.Ride ride, ScheduledService on) {
            return ride.service().equals(service) && ride.departure().equals(departure);
        }
    }

    /**
     * A passage that is shut for a while. Rides that have begun go on as the timetable says: that a train is held at a shut
     * border is a {@link Late} of its own.
     */
    record Closed(Closure closure) implements Disruption {
        @Override
        public boolean mayTouch(Leg.Ride ride, ScheduledService on) {
            return on.passings(ride.fromStop(), ride.toStop()).stream()
                    .anyMatch(passing -> passing.passage().equals(closure.passage()));
        }

        @Override
        public boolean mayTouch(Connection change) {
            return new Passage.Border(change.from(), change.to()).equals(closure.passage());
        }
    }

    private static void check(boolean holds, String field, Object value, String accepted) {
        if (!holds) {
            throw new InvalidValue("routing.disruption.impossible", field, value, accepted);
        }
    }
}
