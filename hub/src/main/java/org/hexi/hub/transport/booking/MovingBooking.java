package org.hexi.hub.transport.booking;

import java.time.Instant;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.booking.model.BookingRules;
import org.hexi.hub.transport.booking.store.BookingRows;
import org.springframework.stereotype.Component;

/** Moves a booking to its next state. Joins the caller's transaction, which has locked the booking. */
@Component
class MovingBooking {
    private final BookingRows rows;
    private final RoomHolding room;
    private final Consignments consignments;
    private final BookingTraces traces;

    MovingBooking(BookingRows rows, RoomHolding room, Consignments consignments, BookingTraces traces) {
        this.rows = rows;
        this.room = room;
        this.consignments = consignments;
        this.traces = traces;
    }

    BookingRow move(Viewer viewer, BookingRow row, BookingState next, Instant now) {
        BookingRules.mayBecome(row, next);
        rows.move(row.id(), next);
        BookingRow moved = row.in(next);
        traces.leave(viewer, moved, now);
        return moved;
    }

    /** Gives the room back; the dossier has no plan any more. */
    BookingRow end(Viewer viewer, BookingRow row, BookingState state, Instant at) {
        room.release(rows.holds(row.id()));
        consignments.unpin(row.consignment());
        return move(viewer, row, state, at);
    }

    /** It was over when its time was, however much later somebody looks. */
    BookingRow expire(BookingRow row) {
        return end(BookingTraces.HOUSE, row, BookingState.EXPIRED, row.expiresAt());
    }
}
