package org.hexi.hub.transport.planning;

import org.hexi.engine.kernel.PlaceCode;

/** A road between a door and the terminal the goods go through. Immutable. */
public record Approach(RoadEnd end, Door door, PlaceCode terminal) {
    /** As the search has it. */
    public PlaceCode from() {
        return end == RoadEnd.PICKUP ? end.code() : terminal;
    }

    public PlaceCode to() {
        return end == RoadEnd.PICKUP ? terminal : end.code();
    }

    public boolean isPickup() {
        return end == RoadEnd.PICKUP;
    }
}
