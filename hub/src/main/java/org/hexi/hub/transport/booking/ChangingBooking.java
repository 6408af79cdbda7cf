package org.hexi.hub.transport.booking;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.booking.model.BookingRules;
import org.hexi.hub.transport.booking.store.BookingRows;
import org.hexi.hub.transport.booking.store.ChargeRows;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.springframework.stereotype.Component;

/** Puts another way in the place of the one that is booked. Joins the caller's transaction, which has locked the booking. */
@Component
class ChangingBooking {
    private final BookingRows rows;
    private final ChargeRows charges;
    private final RoomHolding room;
    private final PinnedTerms terms;
    private final Consignments consignments;
    private final CarrierParts carriers;

    ChangingBooking(
            BookingRows rows,
            ChargeRows charges,
            RoomHolding room,
            PinnedTerms terms,
            Consignments consignments,
            CarrierParts carriers) {
        this.rows = rows;
        this.charges = charges;
        this.room = room;
        this.terms = terms;
        this.consignments = consignments;
        this.carriers = carriers;
    }

    /** What it would cost: nothing while the room is only held. */
    ChangeQuote quote(BookingRow booking, ConsignmentView dossier, Itinerary old, Itinerary way, Instant now) {
        BookingRules.goodsHaveNotLeft(dossier);
        BookingRules.wayFitsTheWish(way, dossier);
        BookingRules.gatesAreOpen(way, now);
        if (way.id().equals(old.id())) {
            throw new Rejected(new BookingRejection.SameWay(booking.reference()));
        }
        List<ItineraryLeg> given = booking.state() == BookingState.CONFIRMED ? givenUp(old, way) : List.of();
        return new ChangeQuote(
                new BookingChange(old, way, now), terms.fees(booking).changing(given, now));
    }

    BookingRow change(Viewer viewer, BookingRow booking, ConsignmentView dossier, ChangeQuote quote) {
        Itinerary old = quote.change().old();
        Itinerary way = quote.change().now();
        Instant now = quote.change().changedAt();
        boolean isConfirmed = booking.state() == BookingState.CONFIRMED;
        BookingRow changed = booking.by(way);
        rows.change(changed);
        room.exchange(changed, way, now);
        terms.pin(booking.id(), way);
        charges.addChange(booking.id(), new ChargeRows.Changed(old.id(), way.id(), now), viewer.name());
        if (isConfirmed) {
            charges.add(booking.id(), new Charge(Charge.Kind.CHANGE, quote.fee(), now), viewer.name());
            consignments.pin(viewer, dossier.id(), way.asTransportPlan());
            carriers.end(booking, dossier, old);
            carriers.begin(changed, way);
        }
        return changed;
    }

    /** The rides on departures the new way does without. */
    private static List<ItineraryLeg> givenUp(Itinerary old, Itinerary way) {
        Set<String> kept = way.rides().stream().map(ItineraryLeg::departureId).collect(Collectors.toSet());
        return old.rides().stream()
                .filter(leg -> !kept.contains(leg.departureId()))
                .toList();
    }
}
