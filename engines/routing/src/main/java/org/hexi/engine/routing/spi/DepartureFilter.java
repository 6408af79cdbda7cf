package org.hexi.engine.routing.spi;

import org.hexi.engine.routing.api.Load;

/**
 * Whether a departure may still be used: it has room for the load between the two stops and is not closed. Asked at most
 * once per departure, pair of stops and question; must give the same answer to the same arguments. May be asked from several threads
 * at a time.
 */
@FunctionalInterface
public interface DepartureFilter {
    /** Every departure runs and has room. */
    DepartureFilter OPEN = (service, departure, fromStop, toStop, load) -> true;

    boolean admits(ScheduledService service, Departure departure, int fromStop, int toStop, Load load);
}
