package org.hexi.hub.transport.booking;

import java.time.Instant;
import java.util.Map;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.numbering.References;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.booking.model.BookingRules;
import org.hexi.hub.transport.booking.model.HoldLength;
import org.hexi.hub.transport.booking.store.BookingRows;
import org.hexi.hub.transport.booking.store.WaitingRows;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.quotation.Quotations;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Holds the room of a way for a dossier, for whoever asks now or whose turn has come. Joins the caller's transaction. */
@Component
class PlacingHold {
    private final BookingRows rows;
    private final RoomHolding room;
    private final PinnedTerms terms;
    private final MovingBooking moving;
    private final Turns turns;
    private final WaitingRows waiting;
    private final Consignments consignments;
    private final Quotations quotations;
    private final BookingTraces traces;
    private final References references;
    private final Ids ids;
    private final BusinessClock clock;

    PlacingHold(
            BookingRows rows,
            RoomHolding room,
            PinnedTerms terms,
            MovingBooking moving,
            Turns turns,
            WaitingRows waiting,
            Consignments consignments,
            Quotations quotations,
            BookingTraces traces,
            References references,
            Ids ids,
            BusinessClock clock) {
        this.rows = rows;
        this.room = room;
        this.terms = terms;
        this.moving = moving;
        this.turns = turns;
        this.waiting = waiting;
        this.consignments = consignments;
        this.quotations = quotations;
        this.traces = traces;
        this.references = references;
        this.ids = ids;
        this.clock = clock;
    }

    /** For somebody who asks now and may overtake nobody; a promised price of the way is taken. */
    BookingRow hold(Viewer viewer, ConsignmentView dossier, Itinerary way) {
        Instant now = clock.now();
        Instant until = now.plus(HoldLength.at(clock.speed()));
        BookingRow row = hold(viewer, dossier, way, row(viewer.party(), dossier, way, now, until));
        quotations
                .findValid(viewer, way.id())
                .ifPresent(promised -> quotations.take(viewer, promised.id(), row.reference()));
        turns.nobodyIsOvertaken(row, Map.of());
        waiting.endOfDossier(dossier.id());
        return row;
    }

    /** For somebody whose turn has come, for as long as they need to notice, but not beyond the gate. */
    BookingRow hold(Waiting turn, Itinerary way) {
        ConsignmentView dossier = consignments.get(BookingTraces.HOUSE, turn.consignment());
        Instant now = clock.now();
        Instant until = now.plus(HoldLength.afterWaiting(clock.speed()));
        Instant end = until.isBefore(turn.gateClosesAt()) ? until : turn.gateClosesAt();
        return hold(BookingTraces.HOUSE, dossier, way, row(turn.party(), dossier, way, now, end));
    }

    private BookingRow hold(Viewer viewer, ConsignmentView dossier, Itinerary way, BookingRow row) {
        BookingRules.goodsHaveNotLeft(dossier);
        BookingRules.wayFitsTheWish(way, dossier);
        BookingRules.gatesAreOpen(way, row.heldAt());
        closeOverdue(dossier.id(), row.heldAt());
        add(row, dossier);
        room.hold(row, way);
        terms.pin(row.id(), way);
        traces.leave(viewer, row, row.heldAt());
        consignments.reach(dossier.id(), Stage.PLANNED);
        return row;
    }

    private BookingRow row(PartyId party, ConsignmentView dossier, Itinerary way, Instant now, Instant expiresAt) {
        return new BookingRow(
                new BookingId(ids.next()),
                references.next("BK"),
                dossier.id(),
                dossier.reference(),
                way.id(),
                party,
                BookingState.HELD,
                way.teu(),
                way.from(),
                way.to(),
                way.departure(),
                way.arrival(),
                now,
                expiresAt);
    }

    private void add(BookingRow row, ConsignmentView dossier) {
        try {
            rows.add(row);
            rows.show(row.id(), CarrierParts.involved(row, dossier));
        } catch (DuplicateKeyException taken) {
            throw new Rejected(new BookingRejection.AlreadyBooked(dossier.reference()));
        }
    }

    /** A hold of the dossier that is over does not stand in the way of a new one; an open booking does. */
    private void closeOverdue(ConsignmentId consignment, Instant now) {
        rows.findOpen(consignment).ifPresent(open -> {
            if (!open.isOverdue(now)) {
                throw new Rejected(new BookingRejection.AlreadyBooked(open.reference()));
            }
            moving.expire(open);
        });
    }
}
