package org.hexi.hub.transport.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.capacity.HoldView;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.planning.PlanQuery;
import org.junit.jupiter.api.Test;

/** Room held for a while, and what stands in the way of holding it. */
class HoldingModuleTest extends BookingTest {
    @Test
    void aHoldKeepsRoomOnEveryDepartureOfTheWay() {
        List<Integer> before = free(way);
        BookingView booking = bookings.hold(trader, dossier.id(), way.id());
        assertThat(booking.state()).isEqualTo(BookingState.HELD);
        assertThat(booking.reference()).startsWith("BK-");
        assertThat(free(way))
                .isEqualTo(before.stream().map(free -> free - way.teu()).toList());
        assertThat(Duration.between(booking.row().heldAt(), booking.row().expiresAt()))
                .isGreaterThanOrEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void anExpiredHoldCannotBeConfirmedAndDoesNotStandInTheWay() {
        BookingView held = bookings.hold(trader, dossier.id(), way.id());
        letExpire(held.id());
        assertRefused(() -> bookings.confirm(trader, held.id()), new BookingRejection.HoldExpired(held.reference()));
        BookingView next = bookings.hold(trader, dossier.id(), way.id());
        assertThat(bookings.get(trader, held.id()).state()).isEqualTo(BookingState.EXPIRED);
        assertThat(next.state()).isEqualTo(BookingState.HELD);
    }

    @Test
    void theJobClosesWhatIsOver() {
        List<Integer> before = free(way);
        BookingView held = bookings.hold(trader, dossier.id(), way.id());
        letExpire(held.id());
        job.expire(held.id());
        job.expire(held.id());
        assertThat(bookings.get(trader, held.id()).state()).isEqualTo(BookingState.EXPIRED);
        assertThat(free(way)).isEqualTo(before);
    }

    @Test
    void aDossierHasOneOpenBooking() {
        BookingView held = bookings.hold(trader, dossier.id(), way.id());
        assertRefused(
                () -> bookings.hold(trader, dossier.id(), way.id()),
                new BookingRejection.AlreadyBooked(held.reference()));
    }

    @Test
    void aLegWithoutRoomIsNamedAndNothingIsKept() {
        List<Integer> before = free(way);
        DepartureView last = departures.get(way.rides().getLast().departureId());
        int free = free(last);
        HoldView others = capacities.hold(
                departures.openPool(last), free - 1, "others", clock.now().plus(Duration.ofHours(1)));
        int leg = way.rides().getLast().number();
        assertRefused(
                () -> bookings.hold(trader, dossier.id(), way.id()),
                new BookingRejection.NotEnoughCapacity(leg, last.id(), way.teu(), 1));
        capacities.release(others.id());
        assertThat(free(way)).isEqualTo(before);
        assertThat(bookings.findLatest(trader, dossier.id())).isEmpty();
    }

    @Test
    void aWayPlannedForSomethingElseIsRefused() {
        PlanQuery elsewhere = PlanQuery.of(
                LANZHOU, new PlaceCode("TAS"), dossier.wish().ready(), Optional.empty(), dossier.grossMass(), 2);
        String other = planning.plan(trader, elsewhere).options().getFirst().id();
        assertRefused(() -> bookings.hold(trader, dossier.id(), other), new BookingRejection.OtherQuestion("to"));
    }
}
