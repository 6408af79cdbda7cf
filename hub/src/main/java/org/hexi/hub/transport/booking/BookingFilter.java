package org.hexi.hub.transport.booking;

import java.util.Optional;

/**
 * Which bookings of a list are meant. Immutable.
 *
 * @param isTouchedOnly open ones with a run that no longer runs as it was booked, and no others
 */
public record BookingFilter(Optional<BookingState> state, boolean isTouchedOnly) {
    public static BookingFilter of(Optional<BookingState> state) {
        return new BookingFilter(state, false);
    }
}
