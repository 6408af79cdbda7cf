package org.hexi.hub.transport.booking;

import java.time.Instant;

/** A fee that was charged. Never changes. Immutable. */
public record Charge(Kind kind, Fee fee, Instant chargedAt) {
    /** What it was charged for. */
    public enum Kind {
        CANCELLATION,
        CHANGE
    }
}
