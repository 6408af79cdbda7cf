package org.hexi.engine.routing.spi;

import org.hexi.engine.routing.api.Passage;

/**
 * A passage shut for a while, from a minute until before another one. A departure that is to be in it meanwhile does not run
 * through; goods that change across a shut border wait until it opens and take their dwell from then. Immutable.
 */
public record Closure(Passage passage, long fromMinute, long untilMinute) {
    public boolean isDuring(long startMinute, long endMinute) {
        return startMinute < untilMinute && endMinute >= fromMinute;
    }

    /** When goods that come at a minute can begin a dwell of the given median: now, or when the passage opens. */
    public long start(long minute, long medianMinutes) {
        return isDuring(minute, minute + medianMinutes) ? untilMinute : minute;
    }
}
