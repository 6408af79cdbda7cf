package org.hexi.hub.transport.network.rest;

import java.util.List;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.transport.network.gtfs.FeedOutcome;
import org.hexi.hub.transport.network.gtfs.StopPlace;
import org.jspecify.annotations.Nullable;

/**
 * What became of a feed, or would.
 *
 * @param accepted whether the feed can be in force; a feed that is not has changed nothing
 * @param version of the network with it
 * @param touchedTeu units booked on runs that no longer run as they were to
 */
record FeedAnswer(
        boolean accepted,
        boolean dryRun,
        long version,
        int trips,
        int tripsLeftOut,
        int services,
        List<String> changed,
        List<String> unchanged,
        List<String> ended,
        int touchedTeu,
        List<StopAnswer> stops,
        List<IssueAnswer> issues,
        long issuesLeftOut) {
    static FeedAnswer of(FeedOutcome outcome, boolean dryRun) {
        return new FeedAnswer(
                outcome.isSound(),
                dryRun,
                outcome.version(),
                outcome.trips(),
                outcome.tripsLeftOut(),
                outcome.services(),
                outcome.changed(),
                outcome.unchanged(),
                outcome.ended(),
                outcome.touchedTeu(),
                outcome.stops().stream().map(StopAnswer::of).toList(),
                outcome.issues().stream().map(IssueAnswer::of).toList(),
                outcome.issuesLeftOut());
    }

    /** A stop of the feed and the place it stands for; {@code by} is CODE or POSITION. */
    record StopAnswer(String stop, String name, String place, String by, long metres) {
        static StopAnswer of(StopPlace stop) {
            return new StopAnswer(
                    stop.stop(), stop.name(), stop.place().value(), stop.way().name(), stop.metres());
        }
    }

    /** A finding; the row is the line of the file, 0 where it is about more than one. */
    record IssueAnswer(
            String severity,
            String code,
            long row,
            String column,
            @Nullable String value,
            String hint) {
        static IssueAnswer of(Issue issue) {
            return new IssueAnswer(
                    issue.severity().name(), issue.code(), issue.row(), issue.column(), issue.value(), issue.hint());
        }
    }
}
