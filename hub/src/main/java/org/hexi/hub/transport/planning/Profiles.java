package org.hexi.hub.transport.planning;

import java.time.Instant;

/** What it takes to be ready sooner or later. Nothing is kept. Thread-safe. */
public interface Profiles {
    /**
     * What a question offers for every ready time from its own to another one, in one search over the departures that have room
     * now.
     *
     * @throws org.hexi.engine.kernel.InvalidValue as {@link Planning#plan}, or when the window is too long or ends before it begins
     */
    ReadyProfile profile(PlanQuery query, Instant until);
}
