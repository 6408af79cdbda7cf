package org.hexi.engine.routing.api;

import java.util.List;
import org.hexi.engine.kernel.PlaceCode;

/**
 * How soon goods can be off at the destination over so many legs, if everything takes its median and nothing is full or shut:
 * a bound for plans, not an offer. Immutable.
 *
 * @param minute when they are off the last leg, before any release
 */
public record Soonest(long minute, List<Hop> hops) {
    public Soonest {
        hops = List.copyOf(hops);
    }

    public int legs() {
        return hops.size();
    }

    /**
     * One leg.
     *
     * @param service empty for a road
     * @param departure empty for a road
     */
    public record Hop(
            String service,
            String departure,
            PlaceCode from,
            PlaceCode to,
            long departureMinute,
            long unloadedMinute) {}
}
