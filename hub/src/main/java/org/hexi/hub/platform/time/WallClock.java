package org.hexi.hub.platform.time;

import java.time.Instant;

/** The clock on the wall: sessions, leases, rate limits, jobs and {@code recorded_at}. Thread-safe. */
public interface WallClock {
    Instant now();
}
