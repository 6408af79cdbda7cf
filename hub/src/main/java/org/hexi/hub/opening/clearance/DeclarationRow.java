package org.hexi.hub.opening.clearance;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.lifecycle.ClockPoint;
import org.hexi.engine.customs.lifecycle.ClockTarget;
import org.hexi.engine.customs.lifecycle.ReleaseClock;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.platform.parties.PartyId;

/**
 * A declaration in a list.
 *
 * @param goods the first goods line in the trader's words
 * @param endedAt when it was released or refused
 */
public record DeclarationRow(
        DeclarationId id,
        String reference,
        Optional<String> customsNumber,
        ConsignmentId consignment,
        String consignmentReference,
        Direction direction,
        String office,
        PartyId declarant,
        String goods,
        State state,
        Optional<Lane> lane,
        Optional<Money> customsValue,
        Optional<Money> payable,
        Instant filedAt,
        Optional<Instant> acceptedAt,
        Optional<Instant> arrivedAt,
        Optional<Instant> releasedAt,
        Optional<Instant> endedAt) {
    public Optional<ReleaseClock> clockSinceAcceptance(ClockTarget target) {
        return acceptedAt.map(
                start -> new ReleaseClock(ClockPoint.FILING_ACCEPTED, start, endedAt.orElse(null), target));
    }

    public Optional<ReleaseClock> clockSinceArrival(ClockTarget target) {
        return arrivedAt.map(start -> new ReleaseClock(ClockPoint.ARRIVAL, start, endedAt.orElse(null), target));
    }

    /** The clock that ends first. */
    public Optional<ReleaseClock> nearestClock(ClockTarget target) {
        return Stream.concat(clockSinceAcceptance(target).stream(), clockSinceArrival(target).stream())
                .min(java.util.Comparator.comparing(ReleaseClock::deadline));
    }
}
