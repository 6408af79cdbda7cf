package org.hexi.hub.platform.capacity;

import java.time.Instant;

/** A hold and its state; {@code expiresAt} is a business instant and counts only while HELD. */
public record HoldView(HoldId id, CapacityPool pool, int units, String holder, State state, Instant expiresAt) {
    public enum State {
        HELD,
        CONFIRMED,
        EXPIRED,
        RELEASED
    }
}
