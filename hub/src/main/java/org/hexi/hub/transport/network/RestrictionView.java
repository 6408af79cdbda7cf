package org.hexi.hub.transport.network;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A closure or an embargo as it stands in the list. Immutable.
 *
 * @param recordedAt on the wall clock
 * @param revocation who took it back and when; empty while it stands
 */
public record RestrictionView(
        UUID id, RestrictionDraft content, String by, Instant recordedAt, Optional<Revocation> revocation) {
    /** Who took it back, and when on the wall clock. */
    public record Revocation(String by, Instant at) {}

    public boolean isStanding() {
        return revocation.isEmpty();
    }
}
