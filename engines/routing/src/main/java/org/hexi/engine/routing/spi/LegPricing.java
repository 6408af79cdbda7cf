package org.hexi.engine.routing.spi;

import java.util.Optional;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Load;

/**
 * Cost and CO2e of a leg for the asked load, in one planning currency. Asked once per leg and question, before the search;
 * must give the same answer to the same arguments. Empty means that the leg is not offered for this load.
 */
@FunctionalInterface
public interface LegPricing {
    /** A ride from one stop to a later one; both counted from 0. */
    Optional<LegPrice> ride(ScheduledService service, int fromStop, int toStop, Load load);

    default Optional<LegPrice> transfer(Transfer transfer, Load load) {
        return Optional.of(transfer.price());
    }

    default Optional<LegPrice> road(RoadLink link, Load load) {
        return Optional.of(link.price());
    }
}
