package org.hexi.hub.transport.booking.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hexi.hub.transport.booking.BookingId;
import org.hexi.hub.transport.booking.Waiting;
import org.hexi.hub.transport.booking.WaitingPlace;
import org.hexi.hub.transport.booking.WaitingState;
import org.jspecify.annotations.Nullable;

/** A place in the queue; {@code position} is 0 once it no longer waits, {@code booking} what was held when its turn came. */
record WaitingJson(
        UUID id,
        WaitingState state,
        int position,
        UUID consignment,
        String consignmentReference,
        String itinerary,
        int teu,
        List<String> departures,
        Instant askedAt,
        Instant gateClosesAt,
        @Nullable UUID booking) {
    static WaitingJson of(WaitingPlace place) {
        Waiting waiting = place.waiting();
        return new WaitingJson(
                waiting.id().value(),
                waiting.state(),
                place.position(),
                waiting.consignment().value(),
                waiting.consignmentReference(),
                waiting.itineraryId(),
                waiting.teu(),
                waiting.departures(),
                waiting.askedAt(),
                waiting.gateClosesAt(),
                waiting.booking().map(BookingId::value).orElse(null));
    }
}
