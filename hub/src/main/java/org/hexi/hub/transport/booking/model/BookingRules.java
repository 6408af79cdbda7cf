package org.hexi.hub.transport.booking.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.booking.BookingRejection;
import org.hexi.hub.transport.booking.BookingRow;
import org.hexi.hub.transport.booking.BookingState;
import org.hexi.hub.transport.booking.Fee;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;

/** What must hold before a booking changes. Each rule passes in silence or refuses with its reason. */
public final class BookingRules {
    private BookingRules() {}

    public static void bookerIsInvolved(Viewer viewer, ConsignmentView dossier) {
        boolean isInvolved = viewer.isSystem()
                || viewer.party().equals(dossier.consignor())
                || viewer.party().equals(dossier.consignee())
                || dossier.broker().filter(viewer.party()::equals).isPresent();
        refuseUnless(isInvolved, new BookingRejection.NotTheirs());
    }

    public static void goodsHaveNotLeft(ConsignmentView dossier) {
        boolean isStillHere = dossier.stage().compareTo(Stage.UNDER_WAY) < 0;
        refuseUnless(isStillHere, new BookingRejection.UnderWay(dossier.reference()));
    }

    public static void wayFitsTheWish(Itinerary way, ConsignmentView dossier) {
        refuseUnless(way.from().equals(dossier.wish().from()), new BookingRejection.OtherQuestion("from"));
        refuseUnless(way.to().equals(dossier.wish().to()), new BookingRejection.OtherQuestion("to"));
        refuseUnless(way.teu() >= dossier.teu(), new BookingRejection.OtherQuestion("teu"));
    }

    public static void gatesAreOpen(Itinerary way, Instant now) {
        for (ItineraryLeg ride : way.rides()) {
            ride.cutOff()
                    .ifPresent(cutOff -> refuseUnless(
                            cutOff.isAfter(now),
                            new BookingRejection.CutOffPassed(ride.number(), ride.departureId(), cutOff)));
        }
    }

    public static void mayBecome(BookingRow booking, BookingState next) {
        refuseUnless(
                booking.state().mayBecome(next),
                new BookingRejection.NotPossible(booking.reference(), booking.state()));
    }

    public static void isOpen(BookingRow booking) {
        refuseUnless(booking.state().isOpen(), new BookingRejection.NotPossible(booking.reference(), booking.state()));
    }

    public static void feeIsAccepted(Fee fee, Optional<BigDecimal> mostFee) {
        mostFee.ifPresent(most -> refuseUnless(
                fee.amount().amount().compareTo(most) <= 0,
                new BookingRejection.FeeHigher(fee.amount().text(2), most.toPlainString())));
    }

    public static void isNotOverdue(BookingRow booking, Instant now) {
        boolean isOver = booking.state() == BookingState.EXPIRED || booking.isOverdue(now);
        refuseUnless(!isOver, new BookingRejection.HoldExpired(booking.reference()));
    }

    /**
     * The departures of a way with the first leg on each, in the order of their ids: the order in which everybody takes pools,
     * so that two bookings never wait for each other in a circle.
     */
    public static Map<String, ItineraryLeg> departuresInOrder(Itinerary way) {
        List<ItineraryLeg> rides = way.rides().stream()
                .sorted(Comparator.comparing(ItineraryLeg::departureId).thenComparing(ItineraryLeg::number))
                .toList();
        Map<String, ItineraryLeg> inOrder = new LinkedHashMap<>();
        rides.forEach(ride -> inOrder.putIfAbsent(ride.departureId(), ride));
        return inOrder;
    }

    private static void refuseUnless(boolean holds, BookingRejection reason) {
        if (!holds) {
            throw new Rejected(reason);
        }
    }
}
