package org.hexi.engine.routing.spi;

import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.api.Timetable;

/**
 * A passage shut for a while, from a minute until before a later one. A departure that is to be in it meanwhile does not run
 * through; goods that change across a shut border wait until it opens and take their dwell from then; a lorry leaves late
 * enough. What nobody knows the end of is shut until {@link Timetable#FARTHEST_MINUTE}. Immutable.
 */
public record Closure(Passage passage, long fromMinute, long untilMinute) {
    public Closure {
        check("fromMinute", fromMinute, fromMinute >= -Timetable.FARTHEST_MINUTE);
        check("untilMinute", untilMinute, untilMinute > fromMinute && untilMinute <= Timetable.FARTHEST_MINUTE);
    }

    public boolean isDuring(long startMinute, long endMinute) {
        return startMinute < untilMinute && endMinute >= fromMinute;
    }

    /** When what comes at a minute can begin a dwell or a drive of so many minutes: now, or when the passage opens. */
    public long start(long minute, long lastingMinutes) {
        return isDuring(minute, minute + lastingMinutes) ? untilMinute : minute;
    }

    private static void check(String field, long minute, boolean holds) {
        if (!holds) {
            throw new InvalidValue(
                    "routing.closure.impossible", field, minute, "a minute since 1970, until after from");
        }
    }
}
