package org.hexi.hub.transport.booking;

import java.util.List;
import org.hexi.hub.transport.booking.store.ChargeRows;
import org.hexi.hub.transport.booking.store.TouchedRunRows;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.Planning;
import org.springframework.stereotype.Component;

/** Puts a booking together with its way, what it was sold under, and what became of it. The caller has seen its dossier. */
@Component
class BookingViews {
    private final Planning planning;
    private final PinnedTerms terms;
    private final ChargeRows charges;
    private final TouchedRunRows touched;

    BookingViews(Planning planning, PinnedTerms terms, ChargeRows charges, TouchedRunRows touched) {
        this.planning = planning;
        this.terms = terms;
        this.charges = charges;
        this.touched = touched;
    }

    BookingView of(BookingRow row) {
        return of(row, way(row.itineraryId()));
    }

    BookingView of(BookingRow row, Itinerary way) {
        return new BookingView(row, way, terms.of(row.id()), charges.list(row.id()), changes(row.id()), touched(row));
    }

    private List<TouchedRun> touched(BookingRow row) {
        return row.state().isOpen() ? touched.of(row.id()) : List.of();
    }

    /** What is booked may be read whoever was offered it. */
    Itinerary way(String itineraryId) {
        return planning.get(BookingTraces.HOUSE, itineraryId);
    }

    private List<BookingChange> changes(BookingId id) {
        return charges.changes(id).stream()
                .map(changed ->
                        new BookingChange(way(changed.oldItinerary()), way(changed.newItinerary()), changed.at()))
                .toList();
    }
}
