package org.hexi.hub.transport.network.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.engine.routing.spi.Closure;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.Restricted;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ServiceView.Crossing;
import org.hexi.hub.transport.network.ServiceView.Stop;
import org.hexi.hub.transport.network.Track;

/**
 * When the runs of a service are in something that can be shut. Between two stops a run counts as in everything on the way from
 * leaving the one to reaching the other: nobody knows better where it is meanwhile.
 *
 * @param country of a place
 */
public record RunSpans(Network network, Function<PlaceCode, CountryCode> country) {
    /** Minutes after the first departure. */
    private record Span(long fromMinute, long untilMinute) {
        static Span between(Stop here, Stop there) {
            return new Span(
                    here.departureOffset().toMinutes(), there.arrivalOffset().toMinutes());
        }
    }

    /** Ids of the runs on their way in the window that would be in it while it is shut. */
    public List<String> met(ServiceView service, Restricted restricted, Closure closure, TimeWindow window) {
        List<Span> spans = spans(service, restricted);
        List<String> met = new ArrayList<>();
        if (!spans.isEmpty()) {
            new RunningDays(service).eachRunningIn(window, (id, start) -> {
                if (spans.stream()
                        .anyMatch(span -> closure.isDuring(start + span.fromMinute(), start + span.untilMinute()))) {
                    met.add(id);
                }
            });
        }
        return met;
    }

    private List<Span> spans(ServiceView service, Restricted restricted) {
        return switch (restricted) {
            case Restricted.Place place -> stays(service, place.place());
            case Restricted.Border border -> crossings(service, border);
            case Restricted.Narrows narrows ->
                rides(
                        service,
                        (from, to) -> ridden(service, from)
                                .anyMatch(track -> track.passages().contains(narrows.name())));
            case Restricted.Territory territory ->
                rides(service, (from, to) -> isIn(territory.country(), service, from, to));
        };
    }

    private static List<Span> stays(ServiceView service, PlaceCode place) {
        return service.stops().stream()
                .filter(stop -> stop.place().equals(place))
                .map(stop -> new Span(
                        stop.arrivalOffset().toMinutes(), stop.departureOffset().toMinutes()))
                .toList();
    }

    private static List<Span> crossings(ServiceView service, Restricted.Border border) {
        List<Stop> stops = service.stops();
        return service.crossings().stream()
                .filter(crossing -> crossing.pair().joins(border.one(), border.other()))
                .map(crossing -> Span.between(stop(stops, crossing, true), stop(stops, crossing, false)))
                .toList();
    }

    private static Stop stop(List<Stop> stops, Crossing crossing, boolean isFirst) {
        return stops.get((isFirst ? crossing.fromNumber() : crossing.toNumber()) - 1);
    }

    private static List<Span> rides(ServiceView service, RideTest test) {
        List<Stop> stops = service.stops();
        List<Span> spans = new ArrayList<>();
        for (int each = 1; each < stops.size(); each++) {
            Stop here = stops.get(each - 1);
            Stop there = stops.get(each);
            if (test.holds(here, there)) {
                spans.add(Span.between(here, there));
            }
        }
        return spans;
    }

    private boolean isIn(CountryCode territory, ServiceView service, Stop from, Stop to) {
        return country.apply(from.place()).equals(territory)
                || country.apply(to.place()).equals(territory)
                || ridden(service, from)
                        .flatMap(track -> track.sections().stream())
                        .anyMatch(section -> section.country().equals(territory));
    }

    private Stream<Track> ridden(ServiceView service, Stop from) {
        return network.ridden(service, from.number(), from.number() + 1).stream();
    }

    /** Asks something of the ride between two stops that follow each other. */
    @FunctionalInterface
    private interface RideTest {
        boolean holds(Stop from, Stop to);
    }
}
