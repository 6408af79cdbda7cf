package org.hexi.hub.transport.booking;

/** How a booking stands. From held it is confirmed, expires or is released; a confirmed one can only be released. */
public enum BookingState {
    HELD,
    CONFIRMED,
    EXPIRED,
    RELEASED;

    /** Whether the booking still keeps room. */
    public boolean isOpen() {
        return this == HELD || this == CONFIRMED;
    }

    public boolean mayBecome(BookingState next) {
        return switch (this) {
            case HELD -> next != HELD;
            case CONFIRMED -> next == RELEASED;
            case EXPIRED, RELEASED -> false;
        };
    }
}
