package org.hexi.hub.transport.booking;

import java.util.UUID;

/** Identity of a booking. */
public record BookingId(UUID value) {
    public static BookingId of(String text) {
        return new BookingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
