package org.hexi.hub.transport.planning.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question for a window of ready times.
 *
 * @param plan the question as for one ready time, with which the window begins
 * @param until the last ready time, at most 31 days after the first
 */
record ProfileRequest(@Nullable PlanRequest plan, @Nullable Instant until) {}
