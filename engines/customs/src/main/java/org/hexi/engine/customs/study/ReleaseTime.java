package org.hexi.engine.customs.study;

import java.time.Duration;
import java.util.List;
import org.hexi.engine.customs.lifecycle.ClockPoint;

/**
 * The time from a named point to {@link ClockPoint#RELEASE}. Refused files are in none: they are never released. Immutable.
 *
 * @param from the point it starts at
 * @param without files that have not come to that point, or of which nobody told when, and which are in no figure here
 */
public record ReleaseTime(ClockPoint from, Distribution times, KeptPromise promise, int without) {
    static ReleaseTime of(ClockPoint from, List<Timing> timings, Duration within, int without) {
        return new ReleaseTime(from, Distribution.of(timings), KeptPromise.of(timings, within), without);
    }

    public ClockPoint to() {
        return ClockPoint.RELEASE;
    }
}
