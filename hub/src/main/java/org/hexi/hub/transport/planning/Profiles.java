package org.hexi.hub.transport.planning;

import java.time.Duration;
import java.time.Instant;

/** What it takes to be ready sooner or later. Nothing is kept. Thread-safe. */
public interface Profiles {
    /**
     * What a question offers for ready times from its own to another one, in one search over the departures that have room now.
     *
     * @param step one minute for every ready time; of the chances that end within a longer step only the first is looked at, and
     *     whoever is ready by then has all of them
     * @throws org.hexi.engine.kernel.InvalidValue as {@link Planning#plan}, or when the window is too long or ends before it begins
     */
    ReadyProfile profile(PlanQuery query, Instant until, Duration step);
}
