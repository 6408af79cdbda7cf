package org.hexi.hub.transport.booking;

import java.util.List;
import java.util.Map;
import org.hexi.hub.transport.planning.Itinerary;

/**
 * A booking with the way it is for. Immutable.
 *
 * @param policies what each of its departures was sold under, by departure; absent where the carrier had laid down nothing
 * @param charges fees charged so far, oldest first
 * @param changes so far, oldest first
 * @param touched runs that no longer run as they were booked, while the booking is open
 */
public record BookingView(
        BookingRow row,
        Itinerary itinerary,
        Map<String, BookingPolicy> policies,
        List<Charge> charges,
        List<BookingChange> changes,
        List<TouchedRun> touched) {
    public BookingView {
        policies = Map.copyOf(policies);
        charges = List.copyOf(charges);
        changes = List.copyOf(changes);
        touched = List.copyOf(touched);
    }

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
