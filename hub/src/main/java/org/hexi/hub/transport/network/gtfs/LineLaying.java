package org.hexi.hub.transport.network.gtfs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.gtfs.Trip;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView.Crossing;
import org.hexi.hub.transport.network.ServiceView.Stop;
import org.hexi.hub.transport.network.Track;

/**
 * Lays the calls of a trip over the tracks of the network. Places passed on the way become stops without handling, at times in
 * proportion to the hours of the tracks. Not thread-safe.
 */
final class LineLaying {
    private static final int MINUTES_PER_HOUR = 60;

    private final Network network;
    private final Ways ways;
    private final IssueBook issues;

    LineLaying(Network network, IssueBook issues) {
        this.network = network;
        this.ways = new Ways(network);
        this.issues = issues;
    }

    /** The line of a trip; empty when nothing can be carried on it, which is told. */
    Optional<LaidLine> lay(Trip trip, Carriage carriage, List<Call> calls) {
        if (calls.size() < 2) {
            issues.warning(
                    "network.gtfs.trip.short", "trips.txt/trip_id", trip.id(), "calls at two places of the network");
            return Optional.empty();
        }
        Laid laid = new Laid(calls.getFirst().departureMinute());
        laid.stop(calls.getFirst(), calls.getFirst().boards());
        for (int number = 1; number < calls.size(); number++) {
            Call from = calls.get(number - 1);
            Call to = calls.get(number);
            Optional<List<Track>> way = ways.find(from.place(), to.place(), carriage);
            if (way.isEmpty() && carriage == Carriage.RAIL) {
                issues.error(
                        "network.gtfs.way.missing",
                        "stop_times.txt/stop_id",
                        "%s %s-%s".formatted(trip.id(), from.place(), to.place()),
                        "a track of the network");
                return Optional.empty();
            }
            way.ifPresent(tracks -> pass(laid, tracks, from.departureMinute(), to.arrivalMinute()));
            boolean isLast = number == calls.size() - 1;
            laid.stop(isLast ? to.ending() : to, isLast ? to.alights() : handled(trip, to));
        }
        return finished(trip, carriage, laid.stops)
                .map(line -> new LaidLine(line, calls.getFirst().departureMinute()));
    }

    private Optional<Line> finished(Trip trip, Carriage carriage, List<Stop> stops) {
        if (stops.stream().filter(Stop::isHandled).count() < 2) {
            issues.warning(
                    "network.gtfs.trip.closed",
                    "stop_times.txt/pickup_type",
                    trip.id(),
                    "two calls that load and unload");
            return Optional.empty();
        }
        return Optional.of(new Line(trip.route().id(), carriage, stops, crossings(carriage, stops)));
    }

    /** A service says one thing for both, and must not promise what the feed does not. */
    private boolean handled(Trip trip, Call call) {
        if (call.boards() != call.alights()) {
            issues.warning(
                    "network.gtfs.call.oneWay",
                    "stop_times.txt/pickup_type",
                    trip.id() + " " + call.place(),
                    "loading and unloading, or neither");
        }
        return call.boards() && call.alights();
    }

    private static void pass(Laid laid, List<Track> way, int fromMinute, int toMinute) {
        double hours = way.stream().mapToDouble(LineLaying::hours).sum();
        double done = 0;
        for (Track track : way.subList(0, way.size() - 1)) {
            done += hours(track);
            int minute = fromMinute + (int) (hours == 0 ? 0 : (toMinute - fromMinute) * done / hours);
            laid.stop(new Call(track.to(), minute, minute, false, false), false);
        }
    }

    private static double hours(Track track) {
        return track.movingHours().doubleValue();
    }

    /** Pairs passed with the goods on board: the time between the two stations less the run is what the timetable allows. */
    private List<Crossing> crossings(Carriage carriage, List<Stop> stops) {
        List<Crossing> crossings = new ArrayList<>();
        if (carriage != Carriage.RAIL) {
            return crossings;
        }
        for (int number = 1; number < stops.size(); number++) {
            Stop from = stops.get(number - 1);
            Stop to = stops.get(number);
            if (isOnTheWay(stops, number)) {
                network.borderPair(from.place(), to.place())
                        .ifPresent(pair -> crossings.add(
                                new Crossing(from.number(), to.number(), pair, allowance(from, to, pair))));
            }
        }
        return crossings;
    }

    /** Whether goods can be aboard between this stop and the one before it. */
    private static boolean isOnTheWay(List<Stop> stops, int number) {
        return stops.subList(0, number).stream().anyMatch(Stop::isHandled)
                && stops.subList(number, stops.size()).stream().anyMatch(Stop::isHandled);
    }

    private static Duration allowance(Stop from, Stop to, BorderPair pair) {
        long run = Math.round(hours(pair.shuttle()) * MINUTES_PER_HOUR);
        Duration left = to.departureOffset().minus(from.arrivalOffset()).minusMinutes(run);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** A line, and the minute of the service day at which the trip leaves its first stop. */
    record LaidLine(Line line, int startMinute) {}

    /** Stops of a line while it is laid; both times of an end are the same. */
    private static final class Laid {
        private final int startMinute;
        private final List<Stop> stops = new ArrayList<>();

        Laid(int startMinute) {
            this.startMinute = startMinute;
        }

        void stop(Call call, boolean isHandled) {
            int number = stops.size() + 1;
            long arrival = number == 1 ? 0 : call.arrivalMinute() - startMinute;
            stops.add(new Stop(
                    number,
                    call.place(),
                    Duration.ofMinutes(arrival),
                    Duration.ofMinutes(call.departureMinute() - startMinute),
                    isHandled));
        }
    }
}
