package org.hexi.hub.transport.planning.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.transport.planning.Weighed;

/**
 * Something worth telling. Immutable.
 *
 * @param at business instant
 * @param itineraryId the way it is about: the cheapest of those
 * @param ways how many there are of them
 */
public record SearchAlert(
        UUID id,
        SearchId search,
        Kind kind,
        Instant at,
        String itineraryId,
        int ways,
        Money cost,
        Instant arrival,
        BigDecimal co2eKilograms,
        Optional<Instant> readAt) {
    static SearchAlert of(UUID id, SearchId search, Kind kind, Instant at, Weighed way, int ways) {
        return new SearchAlert(
                id, search, kind, at, way.id(), ways, way.cost(), way.arrival(), way.co2eKilograms(), Optional.empty());
    }

    /** What is told. */
    public enum Kind {
        /** A way keeps the limits now, and none did the time before. */
        LIMITS_KEPT,
        /** The front has ways it did not have the time before. */
        NEW_WAYS
    }
}
