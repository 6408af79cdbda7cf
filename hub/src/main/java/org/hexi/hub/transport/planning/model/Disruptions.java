package org.hexi.hub.transport.planning.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.disruption.Disruption;
import org.hexi.engine.routing.spi.Closure;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.hub.transport.planning.Incident;
import org.hexi.hub.transport.planning.Incident.Runs;
import org.hexi.hub.transport.planning.PassageWords;

/** Says in the words of the routing engine, departure by departure, what happens. Immutable. */
public record Disruptions(Timetable timetable, List<Passage> passages, long nowMinute) {
    /** @throws InvalidValue when the incident names what the network does not know, or departures that are all over */
    public List<Disruption> of(Incident incident) {
        return switch (incident) {
            case Incident.Cancelled(Runs runs) ->
                each("cancelled.", runs, (run, stop) -> new Disruption.Cancelled(run.service(), run.id(), stop));
            case Incident.Late late -> {
                int minutes = Math.toIntExact(late.by().toMinutes());
                yield each(
                        "late.",
                        late.runs(),
                        (run, stop) -> new Disruption.Late(run.service(), run.id(), stop, minutes));
            }
            case Incident.Closed closed -> List.of(closure(closed));
        };
    }

    /** A departure by the ids of its service and its own. */
    private record Run(String service, String id) {}

    private Disruption closure(Incident.Closed closed) {
        if (!passages.contains(closed.passage())) {
            throw new InvalidValue(
                    "planning.incident.passageUnknown",
                    "closed.passage",
                    PassageWords.of(closed.passage()),
                    "a passage the network knows");
        }
        return new Disruption.Closed(
                new Closure(closed.passage(), Minutes.notAfter(closed.from()), Minutes.notBefore(closed.until())));
    }

    /** @param of how fields of the runs are called, before their names */
    private List<Disruption> each(String of, Runs runs, BiFunction<Run, Integer, Disruption> happening) {
        List<Disruption> found = services(of, runs).stream()
                .flatMap(service -> service.departures().stream()
                        .filter(run -> isMeant(runs, run))
                        .flatMap(run -> nextStop(run).stream()
                                .mapToObj(stop -> happening.apply(new Run(service.id(), run.id()), stop))))
                .toList();
        if (found.isEmpty()) {
            throw none(of, runs);
        }
        return found;
    }

    private List<ScheduledService> services(String of, Runs runs) {
        return switch (runs) {
            case Runs.One one ->
                timetable.services().stream()
                        .filter(service -> service.departure(one.departure()).isPresent())
                        .toList();
            case Runs.Within within ->
                List.of(timetable
                        .service(within.service())
                        .orElseThrow(() -> new InvalidValue(
                                "planning.incident.service",
                                of + "service",
                                within.service(),
                                "the id of a service of the network")));
        };
    }

    private static boolean isMeant(Runs runs, Departure run) {
        return switch (runs) {
            case Runs.One one -> run.id().equals(one.departure());
            case Runs.Within within -> {
                long leaves = run.times().getFirst().departureMinute();
                yield leaves >= Minutes.notBefore(within.from()) && leaves < Minutes.notBefore(within.until());
            }
        };
    }

    /** The first stop while it has not left, else the next one it comes to; none when it is at its end. */
    private OptionalInt nextStop(Departure run) {
        if (run.times().getFirst().departureMinute() > nowMinute) {
            return OptionalInt.of(0);
        }
        return IntStream.range(1, run.times().size())
                .filter(stop -> run.times().get(stop).arrivalMinute() > nowMinute)
                .findFirst();
    }

    private static InvalidValue none(String of, Runs runs) {
        return switch (runs) {
            case Runs.One one ->
                new InvalidValue(
                        "planning.incident.departure",
                        of + "departure",
                        one.departure(),
                        "a departure of the timetable that has not come to its end");
            case Runs.Within within ->
                new InvalidValue(
                        "planning.incident.noDeparture",
                        of + "service",
                        within.service(),
                        "a service with departures in the window that have not come to their end");
        };
    }
}
