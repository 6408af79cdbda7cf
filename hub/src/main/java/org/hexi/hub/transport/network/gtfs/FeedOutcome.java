package org.hexi.hub.transport.network.gtfs;

import java.util.List;
import org.hexi.engine.kernel.Issue;

/**
 * What became of a feed, or would. Immutable.
 *
 * @param isSound whether the feed can be in force; an unsound one changes nothing
 * @param version of the network with it, the same as before where nothing differs; 0 for an unsound feed
 * @param stops and the places they stand for
 * @param changed ids of services that begin or change
 * @param ended ids of services that end
 * @param touchedTeu units booked on runs that no longer run as they were to
 * @param issues errors first
 * @param issuesLeftOut how many more there are
 */
public record FeedOutcome(
        boolean isSound,
        long version,
        int trips,
        int tripsLeftOut,
        int services,
        List<StopPlace> stops,
        List<String> changed,
        List<String> unchanged,
        List<String> ended,
        int touchedTeu,
        List<Issue> issues,
        long issuesLeftOut) {
    public FeedOutcome {
        stops = List.copyOf(stops);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        ended = List.copyOf(ended);
        issues = List.copyOf(issues);
    }

    static FeedOutcome unreadable(List<Issue> issues, long leftOut) {
        return new FeedOutcome(false, 0, 0, 0, 0, List.of(), List.of(), List.of(), List.of(), 0, issues, leftOut);
    }

    static FeedOutcome refused(MappedFeed mapped, List<Issue> issues, long leftOut) {
        return new FeedOutcome(
                false,
                0,
                mapped.trips(),
                mapped.tripsLeftOut(),
                0,
                mapped.stops(),
                List.of(),
                List.of(),
                List.of(),
                0,
                issues,
                leftOut);
    }
}
