package org.hexi.engine.routing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.spi.Closure;
import org.hexi.engine.routing.spi.Crossing;
import org.hexi.engine.routing.spi.Passing;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.Transfer;

/**
 * The passages shut for a while: goods that change across one and lorries wait, departures through one do not run. Who waits is released
 * in the order of coming, so that coming earlier never hurts. Immutable.
 */
final class Shutting {
    private final List<Closure> closures;
    private final List<List<Closure>> ofTransfers = new ArrayList<>();
    private final List<List<Closure>> ofRoads = new ArrayList<>();

    Shutting(List<Transfer> transfers, List<RoadLink> roads, List<Closure> closures) {
        this.closures = closures.stream()
                .sorted(Comparator.comparingLong(Closure::fromMinute).thenComparingLong(Closure::untilMinute))
                .toList();
        if (!closures.isEmpty()) {
            transfers.forEach(
                    transfer -> ofTransfers.add(of(List.of(new Passage.Border(transfer.from(), transfer.to())))));
            roads.forEach(road -> ofRoads.add(of(road.passages())));
        }
    }

    boolean isQuiet() {
        return closures.isEmpty();
    }

    boolean isQuiet(int transfer) {
        return closures.isEmpty() || ofTransfers.get(transfer).isEmpty();
    }

    /** When goods that come at a minute begin their dwell. */
    long start(int transfer, long minute, long medianMinutes) {
        return isQuiet(transfer) ? minute : opening(ofTransfers.get(transfer), minute, medianMinutes);
    }

    /** When a lorry that is loaded at a minute leaves, so as to be in none of its passages while it is shut. */
    long leaves(int road, long minute, long driveMinutes) {
        return closures.isEmpty() ? minute : opening(ofRoads.get(road), minute, driveMinutes);
    }

    private static long opening(List<Closure> inOrder, long minute, long lastingMinutes) {
        long start = minute;
        for (Closure closure : inOrder) {
            start = closure.start(start, lastingMinutes);
        }
        return start;
    }

    /** Whether a trip runs between two stops, with all passages open when it is in them. */
    boolean lets(Lane lane, int trip, int from, int to) {
        ScheduledService line = lane.line();
        for (Passing passing : line.terms().passings()) {
            if (isShut(lane, trip, from, to, passing.afterStop(), passing.passage())) {
                return false;
            }
        }
        for (Crossing crossing : line.crossings()) {
            Passage border = new Passage.Border(crossing.from(), crossing.to());
            if (isShut(lane, trip, from, to, crossing.afterStop(), border)) {
                return false;
            }
        }
        return true;
    }

    private boolean isShut(Lane lane, int trip, int from, int to, int after, Passage passage) {
        return after >= from
                && after < to
                && of(List.of(passage)).stream()
                        .anyMatch(closure ->
                                closure.isDuring(lane.departure(after, trip), lane.arrival(after + 1, trip)));
    }

    private List<Closure> of(List<Passage> passages) {
        return closures.stream()
                .filter(closure -> passages.contains(closure.passage()))
                .toList();
    }
}
