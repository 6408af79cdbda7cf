package org.hexi.hub.transport.booking;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of a policy as it was laid down. Never changes. Immutable.
 *
 * @param carrier code of the carrier
 * @param service id of the one service it is for; empty when it is for all of the carrier
 * @param validFrom first day of departure it is for
 * @param version counts within carrier, service and day
 */
public record BookingPolicy(
        PolicyId id,
        String carrier,
        String service,
        LocalDate validFrom,
        int version,
        PolicyTerms terms,
        Instant recordedAt,
        String recordedBy) {
    public boolean isOfOneService() {
        return !service.isEmpty();
    }

    /** How people name it: whose it is, from when, and which version. */
    public String label() {
        return "%s %s v%d".formatted(isOfOneService() ? service : carrier, validFrom, version);
    }
}
