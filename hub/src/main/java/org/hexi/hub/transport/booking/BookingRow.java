package org.hexi.hub.transport.booking;

import java.time.Instant;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.transport.planning.Itinerary;

/**
 * A booking in a list. Immutable.
 *
 * @param party who booked
 * @param expiresAt business instant; counts only while held
 */
public record BookingRow(
        BookingId id,
        String reference,
        ConsignmentId consignment,
        String consignmentReference,
        String itineraryId,
        PartyId party,
        BookingState state,
        int teu,
        PlaceCode from,
        PlaceCode to,
        Instant departsAt,
        Instant arrivesAt,
        Instant heldAt,
        Instant expiresAt) {
    public BookingRow in(BookingState next) {
        return new BookingRow(
                id,
                reference,
                consignment,
                consignmentReference,
                itineraryId,
                party,
                next,
                teu,
                from,
                to,
                departsAt,
                arrivesAt,
                heldAt,
                expiresAt);
    }

    /** The same booking for another way. */
    BookingRow by(Itinerary way) {
        return new BookingRow(
                id,
                reference,
                consignment,
                consignmentReference,
                way.id(),
                party,
                state,
                way.teu(),
                way.from(),
                way.to(),
                way.departure(),
                way.arrival(),
                heldAt,
                expiresAt);
    }

    /** A hold past its instant is over, even when no job has noticed yet. */
    public boolean isOverdue(Instant now) {
        return state == BookingState.HELD && !expiresAt.isAfter(now);
    }
}
