package org.hexi.hub.consignment;

import java.time.Instant;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;

/** What the shipper wants: from where to where, ready when, there by when. The latest arrival lies after the ready instant. */
public record Wish(PlaceCode from, PlaceCode to, Instant ready, Instant latestArrival) {
    public Wish {
        if (from.equals(to)) {
            throw new InvalidValue("consignment.wish.samePlace", "to", to, "a place other than " + from);
        }
        if (!latestArrival.isAfter(ready)) {
            throw new InvalidValue(
                    "consignment.wish.latestBeforeReady", "latestArrival", latestArrival, "an instant after " + ready);
        }
    }
}
