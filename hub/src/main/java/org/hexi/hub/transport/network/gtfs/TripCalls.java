package org.hexi.hub.transport.network.gtfs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexi.gtfs.Boarding;
import org.hexi.gtfs.Feed;
import org.hexi.gtfs.Stop;
import org.hexi.gtfs.StopTimes;
import org.hexi.gtfs.Trip;
import org.hexi.hub.platform.places.PlaceView;

/** The calls of trips at places of the network. Seconds are cut off, as the planner counts minutes. Not thread-safe. */
final class TripCalls {
    private static final int SECONDS_PER_MINUTE = 60;

    private final Feed feed;
    private final StopMatching matching;
    private final boolean skips;
    private final IssueBook issues;
    private final Map<Integer, Optional<StopPlace>> matches = new HashMap<>();

    TripCalls(Feed feed, List<PlaceView> places, FeedTerms terms, IssueBook issues) {
        this.feed = feed;
        this.matching = new StopMatching(feed, places);
        this.skips = terms.skipsUnknownStops();
        this.issues = issues;
    }

    /**
     * Calls in the order of travel, no two in a row at one place.
     *
     * @param shiftSeconds added to the times of the trip before seconds are cut off
     */
    List<Call> of(Trip trip, int shiftSeconds) {
        StopTimes times = trip.times();
        List<Call> calls = new ArrayList<>();
        for (int number = 0; number < times.size(); number++) {
            Optional<StopPlace> match = match(times.stop(number));
            if (match.isPresent()) {
                add(calls, call(match.get(), times, number, shiftSeconds));
            }
        }
        return calls;
    }

    /** The stops that were asked for and found, by id. */
    List<StopPlace> matched() {
        Map<String, StopPlace> byId = new TreeMap<>();
        matches.values().forEach(match -> match.ifPresent(found -> byId.put(found.stop(), found)));
        return List.copyOf(byId.values());
    }

    long unmatched() {
        return matches.values().stream().filter(Optional::isEmpty).count();
    }

    private Optional<StopPlace> match(int number) {
        return matches.computeIfAbsent(number, unseen -> {
            Stop stop = feed.stops().get(number);
            Optional<StopPlace> match = matching.find(stop);
            if (match.isEmpty()) {
                tell(stop);
            }
            return match;
        });
    }

    private void tell(Stop stop) {
        String value = stop.name().isEmpty() ? stop.id() : stop.id() + " " + stop.name();
        String hint =
                "the code of a place as id, or a position within " + StopMatching.REACH_METRES / 1_000 + " km of one";
        if (skips) {
            issues.warning("network.gtfs.stop.skipped", "stops.txt/stop_id", value, hint);
        } else {
            issues.error("network.gtfs.stop.unknown", "stops.txt/stop_id", value, hint);
        }
    }

    private Call call(StopPlace match, StopTimes times, int number, int shiftSeconds) {
        int arrival = times.arrivalSeconds(number) + shiftSeconds;
        int departure = times.departureSeconds(number) + shiftSeconds;
        if (arrival % SECONDS_PER_MINUTE != 0 || departure % SECONDS_PER_MINUTE != 0) {
            issues.note("network.gtfs.seconds", "stop_times.txt", "", "times in whole minutes");
        }
        return new Call(
                match.place(),
                Math.floorDiv(arrival, SECONDS_PER_MINUTE),
                Math.floorDiv(departure, SECONDS_PER_MINUTE),
                isOffered(times.pickup(number)),
                isOffered(times.dropOff(number)));
    }

    /** Goods are booked ahead, so a call that has to be arranged is offered. */
    private static boolean isOffered(Boarding boarding) {
        return boarding != Boarding.NOT_AVAILABLE;
    }

    private static void add(List<Call> calls, Call call) {
        if (!calls.isEmpty() && calls.getLast().place().equals(call.place())) {
            calls.set(calls.size() - 1, calls.getLast().merged(call));
        } else {
            calls.add(call);
        }
    }
}
