package org.hexi.hub.transport.booking;

import java.time.Instant;
import java.util.Optional;

/**
 * Room that is kept for a party on each departure of a service. Immutable.
 *
 * @param carrier code of the carrier that keeps it
 * @param withdrawnAt since when nothing is kept any more
 */
public record Allotment(
        AllotmentId id, String carrier, AllotmentDraft terms, Instant givenAt, Optional<Instant> withdrawnAt) {
    public boolean isInForce() {
        return withdrawnAt.isEmpty();
    }
}
