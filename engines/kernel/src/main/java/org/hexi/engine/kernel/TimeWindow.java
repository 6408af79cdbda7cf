package org.hexi.engine.kernel;

import java.time.Duration;
import java.time.Instant;

/** A span of time from its start, included, to its end, excluded; the end is never before the start. Immutable. */
public record TimeWindow(Instant start, Instant end) {
    public TimeWindow {
        if (end.isBefore(start)) {
            throw new InvalidValue("kernel.window.reversed", "end", end, "an instant not before " + start);
        }
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
