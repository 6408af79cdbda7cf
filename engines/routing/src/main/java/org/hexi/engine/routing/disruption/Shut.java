package org.hexi.engine.routing.disruption;

import java.util.Comparator;
import java.util.List;
import org.hexi.engine.routing.api.Connection;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.spi.Closure;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.Passing;
import org.hexi.engine.routing.spi.ScheduledService;

/** The passages that are shut for a while, as confirmed legs meet them: by the rules the search goes by. Immutable. */
record Shut(List<Closure> closures) {
    Shut {
        closures = closures.stream()
                .sorted(Comparator.comparingLong(Closure::fromMinute).thenComparingLong(Closure::untilMinute))
                .toList();
    }

    /** Whether a ride would be in a passage while it is shut. */
    boolean stops(ScheduledService service, Departure departure, int fromStop, int toStop) {
        return !closures.isEmpty()
                && service.passings(fromStop, toStop).stream().anyMatch(passing -> isShut(departure, passing));
    }

    /** When the dwell of a change begins, for goods that come to it at a minute. */
    long dwellStart(Connection change, long minute) {
        Passage border = new Passage.Border(change.from(), change.to());
        long start = minute;
        for (Closure closure : closures) {
            if (closure.passage().equals(border)) {
                start = closure.start(start, change.dwell().medianMinutes());
            }
        }
        return start;
    }

    private boolean isShut(Departure departure, Passing passing) {
        long enters = departure.times().get(passing.afterStop()).departureMinute();
        long leaves = departure.times().get(passing.afterStop() + 1).arrivalMinute();
        return closures.stream()
                .anyMatch(closure -> closure.passage().equals(passing.passage()) && closure.isDuring(enters, leaves));
    }
}
