package org.hexi.hub.transport.booking.rest;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hexi.hub.transport.booking.BookingPolicy;
import org.hexi.hub.transport.booking.BookingRow;
import org.hexi.hub.transport.booking.BookingState;
import org.hexi.hub.transport.booking.BookingView;
import org.hexi.hub.transport.booking.Charge;
import org.hexi.hub.transport.planning.ItineraryLeg;

/** A booking. {@code expiresAt} is a business instant and counts only while the state is HELD. */
record BookingJson(
        UUID id,
        String reference,
        BookingState state,
        UUID consignment,
        String consignmentReference,
        String itinerary,
        int teu,
        String from,
        String to,
        Instant departsAt,
        Instant arrivesAt,
        Instant heldAt,
        Instant expiresAt,
        List<String> departures,
        List<PolicyJson> policies,
        List<ChargeJson> charges,
        List<BookingChangeJson> changes) {
    /** A fee that was charged. */
    record ChargeJson(Charge.Kind kind, Instant chargedAt, FeeJson fee) {
        static ChargeJson of(Charge charge) {
            return new ChargeJson(charge.kind(), charge.chargedAt(), FeeJson.of(charge.fee()));
        }
    }

    static BookingJson of(BookingView booking) {
        return of(
                booking.row(),
                booking.itinerary().rides().stream()
                        .map(ItineraryLeg::departureId)
                        .distinct()
                        .toList(),
                booking.policies().values().stream()
                        .distinct()
                        .sorted(Comparator.comparing(BookingPolicy::label))
                        .map(PolicyJson::of)
                        .toList(),
                booking.charges().stream().map(ChargeJson::of).toList(),
                booking.changes().stream().map(BookingChangeJson::of).toList());
    }

    /** In a list, without what belongs to the single booking. */
    static BookingJson of(BookingRow row) {
        return of(row, List.of(), List.of(), List.of(), List.of());
    }

    private static BookingJson of(
            BookingRow row,
            List<String> departures,
            List<PolicyJson> policies,
            List<ChargeJson> charges,
            List<BookingChangeJson> changes) {
        return new BookingJson(
                row.id().value(),
                row.reference(),
                row.state(),
                row.consignment().value(),
                row.consignmentReference(),
                row.itineraryId(),
                row.teu(),
                row.from().value(),
                row.to().value(),
                row.departsAt(),
                row.arrivesAt(),
                row.heldAt(),
                row.expiresAt(),
                departures,
                policies,
                charges,
                changes);
    }
}
