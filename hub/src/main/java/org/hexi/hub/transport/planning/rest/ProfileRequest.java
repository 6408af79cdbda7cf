package org.hexi.hub.transport.planning.rest;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question for a window of ready times.
 *
 * @param plan the question as for one ready time, with which the window begins
 * @param until the last ready time, at most 31 days after the first
 * @param stepMinutes 1 to 1440; left out for every ready time on which something hangs
 */
record ProfileRequest(
        @Nullable PlanRequest plan,
        @Nullable Instant until,
        @Nullable Integer stepMinutes) {
    Duration step() {
        return Duration.ofMinutes(stepMinutes == null ? 1 : stepMinutes);
    }
}
