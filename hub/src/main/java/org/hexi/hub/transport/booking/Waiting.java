package org.hexi.hub.transport.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.platform.parties.PartyId;

/**
 * A place in the queue for room on full departures: all of a way or nothing. Immutable.
 *
 * @param number lower ones asked before
 * @param departures that the way rides on, in the order of their ids
 * @param gateClosesAt when the first of its gates closes, and the wait is over
 * @param booking what was held when its turn came
 */
public record Waiting(
        WaitingId id,
        long number,
        ConsignmentId consignment,
        String consignmentReference,
        String itineraryId,
        PartyId party,
        int teu,
        WaitingState state,
        Instant askedAt,
        Instant gateClosesAt,
        List<String> departures,
        Optional<BookingId> booking) {
    public Waiting {
        departures = List.copyOf(departures);
    }
}
