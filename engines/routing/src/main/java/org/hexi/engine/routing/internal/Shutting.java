package org.hexi.engine.routing.internal;

import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.spi.Closure;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.Transfer;

/**
 * The closures a search meets, by transfer, road and trip. Who waits is released in the order of coming, so that coming earlier
 * never hurts. Immutable.
 */
final class Shutting {
    private final Closures closures;
    private final List<Closures> ofTransfers = new ArrayList<>();
    private final List<Closures> ofRoads = new ArrayList<>();

    Shutting(List<Transfer> transfers, List<RoadLink> roads, List<Closure> closures) {
        this.closures = new Closures(closures);
        if (!closures.isEmpty()) {
            transfers.forEach(transfer ->
                    ofTransfers.add(this.closures.of(List.of(new Passage.Border(transfer.from(), transfer.to())))));
            roads.forEach(road -> ofRoads.add(this.closures.of(road.passages())));
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
        return isQuiet(transfer) ? minute : ofTransfers.get(transfer).start(minute, medianMinutes);
    }

    /** When a lorry that is loaded at a minute leaves, so as to be in none of its passages while it is shut. */
    long leaves(int road, long minute, long driveMinutes) {
        return closures.isEmpty() ? minute : ofRoads.get(road).start(minute, driveMinutes);
    }

    /** Whether a trip runs between two stops, with all passages open when it is in them. */
    boolean lets(Lane lane, int trip, int from, int to) {
        return closures.isEmpty()
                || lane.line().passings(from, to).stream()
                        .noneMatch(passing -> closures.isShut(
                                passing.passage(),
                                lane.departure(passing.afterStop(), trip),
                                lane.arrival(passing.afterStop() + 1, trip)));
    }
}
