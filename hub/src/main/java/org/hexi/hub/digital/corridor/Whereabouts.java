package org.hexi.hub.digital.corridor;

import org.hexi.engine.kernel.PlaceCode;

/**
 * A point on the way. Immutable.
 *
 * @param from place passed last
 * @param to place that comes next; the same as {@code from} while standing there
 * @param share of the way between them, 0 to 1
 */
public record Whereabouts(double latitude, double longitude, PlaceCode from, PlaceCode to, double share) {
    public boolean isStanding() {
        return from.equals(to);
    }
}
