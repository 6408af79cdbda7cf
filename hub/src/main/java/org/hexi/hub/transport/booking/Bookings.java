package org.hexi.hub.transport.booking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;

/**
 * The bookings. Whoever has part in a dossier sees its bookings; others get {@link org.hexi.hub.platform.web.NotFound}.
 * Refusals are {@link BookingRejection}s and leave everything as it was. Thread-safe.
 */
public interface Bookings {
    /** Holds the room on every departure of the way, or on none. A dossier has one open booking at most. */
    BookingView hold(Viewer viewer, ConsignmentId consignment, String itineraryId);

    /** Turns a hold into a booking, pins the way to the dossier and lets the carriers take part. */
    BookingView confirm(Viewer viewer, BookingId id);

    /** Gives the room back at the fee of the moment, whatever it is. Releasing twice changes nothing. */
    BookingView release(Viewer viewer, BookingId id);

    /** The same for at most a fee, in the currency of plans; refused where it costs more by now. */
    BookingView cancel(Viewer viewer, BookingId id, Optional<BigDecimal> mostFee);

    /** What cancelling costs at this moment, and why. */
    Fee quoteCancellation(Viewer viewer, BookingId id);

    /** Puts another way in the place of the booked one, under the same reference, wholly or not at all. */
    BookingView change(Viewer viewer, BookingId id, String itineraryId, Optional<BigDecimal> mostFee);

    /** What such a change would put in place of what, and what it costs at this moment. Room is only looked for by the change. */
    ChangeQuote quoteChange(Viewer viewer, BookingId id, String itineraryId);

    BookingView get(Viewer viewer, BookingId id);

    /** The latest booking of a dossier. */
    Optional<BookingView> findLatest(Viewer viewer, ConsignmentId consignment);

    /** Bookings of the dossiers the viewer's party books, ships, receives, brokers or carries; newest first. */
    PageOf<BookingRow> list(Viewer viewer, BookingFilter filter, PageRequest page);

    default PageOf<BookingRow> list(Viewer viewer, Optional<BookingState> state, PageRequest page) {
        return list(viewer, BookingFilter.of(state), page);
    }

    /** All rows of that list, at most as many as an export holds; to be closed. */
    Stream<BookingRow> stream(Viewer viewer, BookingFilter filter);
}
