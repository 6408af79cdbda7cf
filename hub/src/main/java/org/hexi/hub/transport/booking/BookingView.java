package org.hexi.hub.transport.booking;

import org.hexi.hub.transport.planning.Itinerary;

/** A booking with the way it is for. Immutable. */
public record BookingView(BookingRow row, Itinerary itinerary) {
    public BookingId id() {
        return row.id();
    }

    public String reference() {
        return row.reference();
    }

    public BookingState state() {
        return row.state();
    }
}
