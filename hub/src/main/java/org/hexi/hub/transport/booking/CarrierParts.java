package org.hexi.hub.transport.booking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Participant;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.transport.booking.store.BookingRows;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.springframework.stereotype.Component;

/** Lets the carriers of a confirmed booking take part in the dossier for as long as they carry. */
@Component
class CarrierParts {
    private final Parties parties;
    private final Consignments consignments;
    private final BookingRows rows;

    CarrierParts(Parties parties, Consignments consignments, BookingRows rows) {
        this.parties = parties;
        this.consignments = consignments;
        this.rows = rows;
    }

    void begin(BookingRow row, Itinerary way) {
        List<PartyId> carriers = carriers(way);
        rows.show(row.id(), carriers);
        carriers.forEach(carrier -> consignments.invite(row.consignment(), asCarrier(carrier)));
    }

    /** Whoever no longer carries the goods has no business in the dossier and its bookings. */
    void end(BookingRow row, ConsignmentView dossier, Itinerary way) {
        List<PartyId> carriers = carriers(way);
        carriers.forEach(carrier -> consignments.dismiss(dossier.id(), asCarrier(carrier)));
        rows.hide(
                row.id(),
                carriers.stream()
                        .filter(carrier -> !involved(row, dossier).contains(carrier))
                        .toList());
    }

    /** Who finds the booking in lists whoever carries. */
    static Set<PartyId> involved(BookingRow row, ConsignmentView dossier) {
        return Stream.concat(
                        Stream.of(row.party(), dossier.consignor(), dossier.consignee()), dossier.broker().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Participant asCarrier(PartyId party) {
        return new Participant.Company(party, Participant.Part.CARRIER);
    }

    private List<PartyId> carriers(Itinerary way) {
        return way.rides().stream()
                .map(ItineraryLeg::carrierCode)
                .distinct()
                .flatMap(code -> parties.findByCode(code).stream())
                .map(PartyView::id)
                .toList();
    }
}
