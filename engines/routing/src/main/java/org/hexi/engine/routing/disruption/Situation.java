package org.hexi.engine.routing.disruption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.ScheduledService;

/**
 * What runs and how the world stands. Immutable.
 *
 * @param cut departures that run no further than a stop; no longer in the timetable
 */
public record Situation(Timetable timetable, Circumstances circumstances, Map<Run, Cut> cut) {
    /** A departure by the ids of its service and its own. */
    public record Run(String service, String departure) {
        static Run of(Leg.Ride ride) {
            return new Run(ride.service(), ride.departure());
        }
    }

    /** How a departure runs that runs no further than a stop. */
    public record Cut(Departure departure, int lastStop) {}

    public Situation {
        cut = Map.copyOf(cut);
    }

    public Situation(Timetable timetable, Circumstances circumstances) {
        this(timetable, circumstances, Map.of());
    }

    /**
     * The situation after an event. Only what the event names is worked out anew.
     *
     * @throws InvalidValue when the event names a departure or a stop that is not there
     */
    public Situation after(Disruption event) {
        return switch (event) {
            case Disruption.Cancelled cancelled -> after(cancelled);
            case Disruption.Late late -> after(late);
            case Disruption.Closed closed -> new Situation(timetable, circumstances.with(closed.closure()), cut);
        };
    }

    private Situation after(Disruption.Cancelled event) {
        ScheduledService service = service(event.service(), event.fromStop());
        Departure departure = departure(service, event.departure());
        Map<Run, Cut> cuts = new HashMap<>(cut);
        cuts.put(new Run(service.id(), departure.id()), new Cut(departure, event.fromStop()));
        List<Departure> others =
                service.departures().stream().filter(one -> one != departure).toList();
        return new Situation(timetable.with(service.id(), others), circumstances, cuts);
    }

    private Situation after(Disruption.Late event) {
        ScheduledService service = service(event.service(), event.fromStop());
        Departure departure = departure(service, event.departure());
        List<Departure> others = service.departures().stream()
                .map(one -> one == departure ? one.later(event.fromStop(), event.minutes()) : one)
                .toList();
        return new Situation(timetable.with(service.id(), others), circumstances, cut);
    }

    /** The service of a ride. */
    ScheduledService service(Leg.Ride ride) {
        return service(ride.service(), ride.toStop());
    }

    /** The departure a ride is on, at its times of now; empty when it does not run up to where the goods alight. */
    Optional<Departure> departure(Leg.Ride ride) {
        Optional<Cut> until = cut(ride);
        if (until.isPresent()) {
            return until.filter(one -> ride.toStop() <= one.lastStop()).map(Cut::departure);
        }
        return service(ride).departure(ride.departure());
    }

    /** How the departure of a ride is cut, if it is. */
    Optional<Cut> cut(Leg.Ride ride) {
        return Optional.ofNullable(cut.get(Run.of(ride)));
    }

    private ScheduledService service(String id, int stop) {
        ScheduledService service =
                timetable.service(id).orElseThrow(() -> unknown("service", id, "a service of the timetable"));
        if (stop >= service.stops().size()) {
            throw unknown("fromStop", stop, "a stop of the service, from 0");
        }
        return service;
    }

    private static Departure departure(ScheduledService service, String id) {
        return service.departure(id).orElseThrow(() -> unknown("departure", id, "a departure of " + service.id()));
    }

    private static InvalidValue unknown(String field, Object value, String accepted) {
        return new InvalidValue("routing.disruption.unknown", field, value, accepted);
    }
}
