package org.hexi.engine.routing.spi;

import java.math.BigDecimal;

/**
 * How much room departures have when a batch begins to re-plan, over and above the seats its bookings hold. Must give the same
 * answer to the same arguments, also to several threads.
 */
@FunctionalInterface
public interface FreeRoom {
    /** Nobody counts; whether a departure takes a load is left to the {@link DepartureFilter}. */
    FreeRoom UNCOUNTED = (service, departure, afterStop) -> BigDecimal.valueOf(Long.MAX_VALUE);

    /** Twenty-foot units free between the stop and the next one. */
    BigDecimal freeTeu(ScheduledService service, Departure departure, int afterStop);
}
