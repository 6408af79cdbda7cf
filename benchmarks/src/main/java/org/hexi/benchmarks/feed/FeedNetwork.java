package org.hexi.benchmarks.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexi.benchmarks.network.Line;
import org.hexi.benchmarks.network.Network;
import org.hexi.benchmarks.network.Run;
import org.hexi.gtfs.Feed;
import org.hexi.gtfs.FeedReading;
import org.hexi.gtfs.ReadingFeeds;
import org.hexi.gtfs.ServiceDays;
import org.hexi.gtfs.Trip;

/**
 * The busiest service day of a GTFS feed as a network, a tick being a second of that day. What one of the engines cannot express
 * is left out for all of them, and told.
 */
public final class FeedNetwork {
    /** What a change takes at least where the feed says nothing: the value naviqore brings. */
    static final int CHANGE_SECONDS = 120;

    private static final int DAYS_LOOKED_AT = 370;

    private final Feed feed;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private FeedNetwork(Feed feed) {
        this.feed = feed;
    }

    public static Timetabled read(String name, Path archive) throws IOException {
        FeedReading reading = ReadingFeeds.read(archive);
        Feed feed = reading.feed()
                .orElseThrow(() -> new IOException("the feed has errors, such as "
                        + reading.errors().getFirst().code() + " at "
                        + reading.errors().getFirst().column()));
        return new FeedNetwork(feed).timetabled(name);
    }

    private Timetabled timetabled(String name) throws IOException {
        LocalDate day = busiestDay();
        List<Line> lines = lines(day);
        FeedWalks walks = FeedWalks.of(feed.transfers(), numbers);
        Network network = new Network(numbers.size(), lines, walks.walks(), CHANGE_SECONDS);
        List<String> leftOut = new ArrayList<>();
        if (walks.leftOut() > 0) {
            leftOut.add("transfers that are no walk between two stops: " + walks.leftOut());
        }
        leftOut.add("all but " + day + ", and by whom a stop may be used");
        return new Timetabled(name, network, leftOut);
    }

    private LocalDate busiestDay() throws IOException {
        Map<ServiceDays, Integer> calls = new HashMap<>();
        for (Trip trip : feed.trips()) {
            calls.merge(
                    trip.service(),
                    trip.times().size() * Math.toIntExact(trip.runs().count()),
                    Integer::sum);
        }
        LocalDate first = feed.services().stream()
                .flatMap(service -> service.first().stream())
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new IOException("no service of the feed ever runs"));
        LocalDate best = first;
        long most = 0;
        for (LocalDate day : first.datesUntil(first.plusDays(DAYS_LOOKED_AT)).toList()) {
            long running = calls.entrySet().stream()
                    .filter(entry -> entry.getKey().runsOn(day))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            if (running > most) {
                most = running;
                best = day;
            }
        }
        return best;
    }

    private List<Line> lines(LocalDate day) {
        Map<List<Integer>, List<Run>> byStops = new LinkedHashMap<>();
        for (Trip trip : feed.trips()) {
            if (trip.service().runsOn(day)) {
                FeedCalls calls = FeedCalls.of(
                        trip.times(), stop -> number(feed.stops().get(stop).id()));
                List<Run> runs = byStops.computeIfAbsent(calls.stops(), stops -> new ArrayList<>());
                trip.runs().forEach(run -> runs.add(calls.run(trip.id() + "@" + runs.size(), run.shiftSeconds())));
            }
        }
        return byStops.entrySet().stream()
                .filter(entry -> entry.getKey().size() > 1)
                .flatMap(entry -> split(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<Line> split(List<Integer> stops, List<Run> runs) {
        return Line.split(runs.getFirst().id(), stops, runs).stream();
    }

    private int number(String stop) {
        return numbers.computeIfAbsent(stop, unseen -> numbers.size());
    }
}
