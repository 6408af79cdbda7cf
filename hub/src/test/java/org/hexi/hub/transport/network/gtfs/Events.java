package org.hexi.hub.transport.network.gtfs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.gtfs.Boarding;
import org.hexi.gtfs.Feed;
import org.hexi.gtfs.Trip;
import org.hexi.gtfs.TripRun;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.DepartureView.Call;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.model.RunningDays;

/**
 * What happens where and when, to the minute, by the feed's own rules on one side and by the network's on the other. Runs that
 * happen twice stand twice. At the ends of a run only the time that goods see is told.
 */
final class Events {
    private Events() {}

    /** Runs that leave their first stop within the window. Stop ids end in codes of places; calls without loading are left out. */
    static List<String> of(Feed feed, TimeWindow window) {
        LocalDate first = LocalDate.ofInstant(window.start(), ZoneOffset.UTC).minusDays(9);
        LocalDate last = LocalDate.ofInstant(window.end(), ZoneOffset.UTC).plusDays(9);
        List<String> events = new ArrayList<>();
        for (Trip trip : feed.trips()) {
            for (LocalDate day : trip.service().between(first, last)) {
                trip.runs()
                        .filter(run -> window.contains(departure(feed, trip, run, day, 0)))
                        .forEach(run -> events.add(run(feed, trip, run, day)));
            }
        }
        Collections.sort(events);
        return events;
    }

    private static String run(Feed feed, Trip trip, TripRun run, LocalDate day) {
        StringBuilder text = new StringBuilder();
        int last = trip.times().size() - 1;
        for (int call = 0; call <= last; call++) {
            if (trip.times().pickup(call) == Boarding.NOT_AVAILABLE) {
                continue;
            }
            String id = feed.stops().get(trip.times().stop(call)).id();
            Instant arrival = feed.clock().at(day, trip.times().arrivalSeconds(call) + run.shiftSeconds());
            Instant departure = departure(feed, trip, run, day, call);
            text.append(told(
                    id.substring(id.lastIndexOf(':') + 1),
                    call == 0 ? departure : arrival,
                    call == last ? arrival : departure));
        }
        return text.toString();
    }

    private static Instant departure(Feed feed, Trip trip, TripRun run, LocalDate day, int call) {
        return feed.clock().at(day, trip.times().departureSeconds(call) + run.shiftSeconds());
    }

    /** Runs of the services within the window, at the stops with handling. */
    static List<String> of(Collection<ServiceView> services, TimeWindow window) {
        List<String> events = new ArrayList<>();
        for (ServiceView service : services) {
            new RunningDays(service).startingIn(window).forEach(run -> events.add(run(run)));
        }
        Collections.sort(events);
        return events;
    }

    /** What only one of the two lists says; at most ten of each, for people. */
    static List<String> differences(List<String> one, List<String> other) {
        List<String> differences = new ArrayList<>();
        rest(one, other).stream().limit(10).map(each -> "- " + each).forEach(differences::add);
        rest(other, one).stream().limit(10).map(each -> "+ " + each).forEach(differences::add);
        return differences;
    }

    private static List<String> rest(List<String> from, List<String> without) {
        Map<String, Long> counts =
                without.stream().collect(Collectors.groupingBy(each -> each, HashMap::new, Collectors.counting()));
        return from.stream()
                .filter(each -> counts.merge(each, -1L, Long::sum) < 0)
                .toList();
    }

    private static String run(DepartureView run) {
        StringBuilder text = new StringBuilder();
        for (Call call : run.calls()) {
            if (call.isHandled()) {
                text.append(told(call.place().value(), call.arrival(), call.departure()));
            }
        }
        return text.toString();
    }

    private static String told(String place, Instant arrival, Instant departure) {
        return "%s %s %s; "
                .formatted(place, arrival.truncatedTo(ChronoUnit.MINUTES), departure.truncatedTo(ChronoUnit.MINUTES));
    }
}
