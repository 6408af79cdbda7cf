package org.hexi.hub.platform.capacity;

import java.time.Instant;

/**
 * A hold and its state.
 *
 * @param part name of the part some of the units were drawn from; empty when all are of free sale
 * @param partUnits how many were drawn from that part
 * @param expiresAt business instant; counts only while HELD
 */
public record HoldView(
        HoldId id,
        CapacityPool pool,
        int units,
        String part,
        int partUnits,
        String holder,
        State state,
        Instant expiresAt) {
    public enum State {
        HELD,
        CONFIRMED,
        EXPIRED,
        RELEASED
    }

    public boolean isOpen() {
        return state == State.HELD || state == State.CONFIRMED;
    }

    public HoldView in(State next) {
        return new HoldView(id, pool, units, part, partUnits, holder, next, expiresAt);
    }
}
