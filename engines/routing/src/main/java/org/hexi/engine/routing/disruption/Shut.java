package org.hexi.engine.routing.disruption;

import java.util.List;
import org.hexi.engine.routing.api.Connection;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.internal.Closures;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.Passing;
import org.hexi.engine.routing.spi.ScheduledService;

/** The closures confirmed legs meet. Immutable. */
record Shut(Closures closures) {
    /** Whether a ride would be in a passage while it is shut. */
    boolean stops(ScheduledService service, Departure departure, int fromStop, int toStop) {
        return !closures.isEmpty()
                && service.passings(fromStop, toStop).stream().anyMatch(passing -> isShut(departure, passing));
    }

    /** When the dwell of a change begins, for goods that come to it at a minute. */
    long dwellStart(Connection change, long minute) {
        Passage border = new Passage.Border(change.from(), change.to());
        return closures.of(List.of(border)).start(minute, change.dwell().medianMinutes());
    }

    private boolean isShut(Departure departure, Passing passing) {
        return closures.isShut(
                passing.passage(),
                departure.times().get(passing.afterStop()).departureMinute(),
                departure.times().get(passing.afterStop() + 1).arrivalMinute());
    }
}
