package org.hexi.hub.transport.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Participant;
import org.hexi.hub.consignment.Participant.Part;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.consignment.TimelineEntry;
import org.hexi.hub.platform.parties.PartyDraft;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.planning.Itinerary;
import org.junit.jupiter.api.Test;

/** What a confirmed booking changes in the dossier, and what its end takes back. */
class CarryingModuleTest extends BookingTest {
    @Test
    void confirmingPinsTheWayAndMovesTheDossierOn() {
        BookingView held = bookings.hold(trader, dossier.id(), way.id());
        BookingView confirmed = bookings.confirm(trader, held.id());
        assertThat(confirmed.state()).isEqualTo(BookingState.CONFIRMED);
        ConsignmentView after = consignments.get(trader, dossier.id());
        assertThat(after.stage()).isEqualTo(Stage.BOOKED);
        assertThat(after.plan().orElseThrow()).isEqualTo(way.asTransportPlan());
        assertThat(timelines.of(trader, dossier.id()))
                .extracting(TimelineEntry::code)
                .contains("booking.held", "booking.confirmed");
        assertThat(bookings.confirm(trader, held.id()).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void releasingGivesTheRoomBackOnce() {
        List<Integer> before = free(way);
        BookingView held = bookings.hold(trader, dossier.id(), way.id());
        bookings.confirm(trader, held.id());
        assertThat(bookings.release(trader, held.id()).state()).isEqualTo(BookingState.RELEASED);
        bookings.release(trader, held.id());
        assertThat(free(way)).isEqualTo(before);
        assertThat(bookings.hold(trader, dossier.id(), way.id()).state()).isEqualTo(BookingState.HELD);
    }

    @Test
    void carriersTakePartAsLongAsTheyCarry() {
        Viewer carrier = carrier(way);
        BookingId booking = bookings.hold(trader, dossier.id(), way.id()).id();
        assertThatThrownBy(() -> consignments.get(carrier, dossier.id())).isInstanceOf(NotFound.class);
        bookings.confirm(trader, booking);
        assertThat(consignments.get(carrier, dossier.id()).reference()).isEqualTo(dossier.reference());
        bookings.release(trader, booking);
        assertThat(consignments.get(trader, dossier.id()).stage()).isEqualTo(Stage.DESCRIBED);
        assertThat(consignments.get(trader, dossier.id()).plan()).isEmpty();
        assertThat(bookings.list(carrier, Optional.empty(), new PageRequest(1, 200))
                        .items())
                .noneMatch(row -> row.id().equals(booking));
        assertThatThrownBy(() -> consignments.get(carrier, dossier.id())).isInstanceOf(NotFound.class);
        assertThat(consignments.participants(trader, dossier.id()))
                .noneMatch(participant -> participant.equals(new Participant.Company(carrier.party(), Part.CARRIER)));
        bookings.confirm(trader, bookings.hold(trader, dossier.id(), way.id()).id());
        assertThat(consignments.get(carrier, dossier.id()).reference()).isEqualTo(dossier.reference());
    }

    @Test
    void releasedAfterFilingItRidesNoMore() {
        BookingId booking = bookings.hold(trader, dossier.id(), way.id()).id();
        bookings.confirm(trader, booking);
        consignments.reach(dossier.id(), Stage.DECLARED);
        assertThat(etas.find(trader, dossier.id())).isPresent();
        bookings.release(trader, booking);
        ConsignmentView after = consignments.get(trader, dossier.id());
        assertThat(after.stage()).isEqualTo(Stage.DECLARED);
        assertThat(after.plan()).isEmpty();
        assertThat(etas.find(trader, dossier.id())).isEmpty();
        assertThat(jdbc.sql("select count(*) from corridor.ride where consignment = :id")
                        .param("id", dossier.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void goodsThatLeftAreNotReleased() {
        BookingId booking = bookings.hold(trader, dossier.id(), way.id()).id();
        bookings.confirm(trader, booking);
        consignments.reach(dossier.id(), Stage.UNDER_WAY);
        assertThatThrownBy(() -> bookings.release(trader, booking)).isInstanceOf(Rejected.class);
        assertThat(consignments.get(trader, dossier.id()).plan()).isPresent();
    }

    /** Somebody of the first carrier of the way, which is registered when no test did so before. */
    private Viewer carrier(Itinerary way) {
        String code = way.rides().getFirst().carrierCode();
        PartyView railway = parties.findByCode(code)
                .orElseGet(() -> parties.register(
                        Viewer.system("test"),
                        new PartyDraft(code, "Railway " + code, "铁路 " + code, "ЖД " + code, "CN")));
        return people.userOf(railway, Role.OPERATOR);
    }
}
