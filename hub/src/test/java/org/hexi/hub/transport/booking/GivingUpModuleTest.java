package org.hexi.hub.transport.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.platform.capacity.HoldView;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cancelling and changing bookings, and what it costs. */
class GivingUpModuleTest extends BookingTest {
    @Autowired
    BookingPolicies policies;

    private Itinerary other;

    @BeforeEach
    void anotherWayAndPolicies() {
        other = ways.all(trader, dossier).stream()
                .filter(option ->
                        !ids(option).equals(ids(way)) && !option.rides().isEmpty())
                .findFirst()
                .orElseThrow();
        way.rides().forEach(ride -> layDown(ride, "0.1", "30"));
    }

    @Test
    void cancellingCostsWhatThePolicyItWasSoldUnderSays() {
        BookingId booking = confirmed();
        way.rides().forEach(ride -> layDown(ride, "0.7", "99"));
        Money expected = Money.of(
                way.rides().stream().map(GivingUpModuleTest::tenth).reduce(BigDecimal.ZERO, BigDecimal::add), "CNY");
        Fee quote = bookings.quoteCancellation(trader, booking);
        assertThat(quote.amount()).isEqualTo(expected);
        assertThat(quote.explanation().steps().getFirst().version())
                .startsWith(way.rides().getFirst().service());
        assertRefused(
                () -> bookings.cancel(trader, booking, Optional.of(BigDecimal.ONE)),
                new BookingRejection.FeeHigher(expected.text(2), "1"));
        assertThat(bookings.get(trader, booking).state()).isEqualTo(BookingState.CONFIRMED);
        BookingView cancelled = bookings.cancel(trader, booking, Optional.of(expected.amount()));
        assertThat(cancelled.state()).isEqualTo(BookingState.RELEASED);
        assertThat(cancelled.charges())
                .extracting(charge -> charge.fee().amount())
                .containsExactly(expected);
        bookings.cancel(trader, booking, Optional.empty());
        assertThat(bookings.get(trader, booking).charges()).isEqualTo(cancelled.charges());
    }

    @Test
    void givingUpAHoldCostsNothing() {
        BookingId booking = bookings.hold(trader, dossier.id(), way.id()).id();
        assertThat(bookings.quoteCancellation(trader, booking).amount().isZero())
                .isTrue();
        assertThat(bookings.release(trader, booking).charges()).isEmpty();
    }

    @Test
    void aChangeMovesTheRoomUnderTheSameReference() {
        List<Integer> oldFree = free(way);
        List<Integer> newFree = free(other);
        BookingId booking = confirmed();
        String reference = bookings.get(trader, booking).reference();
        BookingView changed = bookings.change(trader, booking, other.id(), Optional.empty());
        assertThat(changed.reference()).isEqualTo(reference);
        assertThat(changed.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(changed.itinerary()).isEqualTo(other);
        assertThat(free(other))
                .isEqualTo(newFree.stream().map(free -> free - other.teu()).toList());
        long dropped = way.rides().stream()
                .map(ItineraryLeg::departureId)
                .filter(id -> !ids(other).contains(id))
                .count();
        assertThat(changed.charges())
                .extracting(charge -> charge.fee().amount())
                .containsExactly(Money.of(BigDecimal.valueOf(30L * way.teu() * dropped), "CNY"));
        BookingChange told = changed.changes().getFirst();
        assertThat(told.old()).isEqualTo(way);
        assertThat(told.costsMoreBy()).isEqualTo(other.cost().minus(way.cost()));
        assertThat(told.dropped()).isNotEmpty();
        assertThat(told.kept().size() + told.added().size())
                .isEqualTo(other.legs().size());
        assertThat(consignments.get(trader, dossier.id()).plan()).contains(other.asTransportPlan());
        bookings.release(trader, booking);
        assertThat(free(way)).isEqualTo(oldFree);
        assertThat(free(other)).isEqualTo(newFree);
    }

    @Test
    void aHoldIsChangedForNothingAndStillExpires() {
        BookingView held = bookings.hold(trader, dossier.id(), way.id());
        BookingView changed = bookings.change(trader, held.id(), other.id(), Optional.of(BigDecimal.ZERO));
        assertThat(changed.state()).isEqualTo(BookingState.HELD);
        assertThat(changed.row().expiresAt()).isEqualTo(held.row().expiresAt());
        assertThat(changed.charges()).isEmpty();
        assertThat(consignments.get(trader, dossier.id()).plan()).isEmpty();
    }

    @Test
    void aRefusedChangeLeavesEverythingAsItWas() {
        BookingId booking = confirmed();
        BookingView before = bookings.get(trader, booking);
        ItineraryLeg full = other.rides().stream()
                .filter(ride -> !ids(way).contains(ride.departureId()))
                .reduce((first, last) -> last)
                .orElseThrow();
        DepartureView run = departures.get(full.departureId());
        HoldView others = capacities.hold(
                departures.openPool(run), free(run), "others", clock.now().plus(Duration.ofHours(1)));
        List<Integer> room = free(way);
        try {
            assertRefused(
                    () -> bookings.change(trader, booking, other.id(), Optional.empty()),
                    new BookingRejection.NotEnoughCapacity(full.number(), run.id(), way.teu(), 0));
        } finally {
            capacities.release(others.id());
        }
        assertThat(bookings.get(trader, booking)).isEqualTo(before);
        assertThat(free(way)).isEqualTo(room);
        assertRefused(
                () -> bookings.change(trader, booking, way.id(), Optional.empty()),
                new BookingRejection.SameWay(before.reference()));
    }

    @Test
    void bothGoOverRestWithAQuoteBefore() {
        String path = "/api/v1/bookings/" + confirmed();
        assertThat(get(path + "/change?itinerary=" + other.id()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.now.itinerary")
                .isEqualTo(other.id());
        assertThat(post(path + "/change", "{\"itinerary\":\"" + other.id() + "\",\"mostFee\":\"0\"}"))
                .hasStatus(422);
        assertThat(post(path + "/change", "{\"itinerary\":\"" + other.id() + "\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.changes[0].old.itinerary")
                .isEqualTo(way.id());
        assertThat(get(path + "/cancellation"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.currency")
                .isEqualTo("CNY");
        assertThat(post(path + "/cancellation", "{}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.charges[1].kind")
                .isEqualTo("CANCELLATION");
        assertThat(get(path + "/cancellation")).hasStatus(422);
    }

    @Test
    void thePagesTellTheFeeBeforeAndTheChangeAfter() {
        BookingId booking = confirmed();
        String tab = "/consignments/" + dossier.id() + "/booking";
        String change = "/bookings/" + booking + "/change";
        assertThat(submit(tab, "itinerary", other.id()))
                .hasStatus(422)
                .bodyText()
                .contains(change);
        for (String language : List.of("en", "zh-CN", "ru")) {
            assertThat(get(tab + "?lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains("× 0.1")
                    .doesNotContain("??");
            assertThat(get(change + "?itinerary=" + other.id() + "&lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains(other.rides().getFirst().departureId(), "× 30")
                    .doesNotContain("??");
        }
        assertThat(submit(change, "itinerary", other.id())).hasStatus3xxRedirection();
        assertThat(get(tab + "?lang=en"))
                .bodyText()
                .contains(
                        "Change of the way",
                        "Fees charged",
                        way.rides().getFirst().departureId());
    }

    private BookingId confirmed() {
        BookingId booking = bookings.hold(trader, dossier.id(), way.id()).id();
        return bookings.confirm(trader, booking).id();
    }

    private void layDown(ItineraryLeg ride, String share, String changeFee) {
        Viewer admin = people.user(Role.ADMINISTRATOR);
        List<FeeStep> ladder = List.of(new FeeStep(8000, new BigDecimal(share)));
        policies.layDown(
                admin,
                new PolicyDraft(
                        ride.carrierCode(),
                        Optional.of(ride.service()),
                        LocalDate.ofInstant(clock.now(), ZoneOffset.UTC),
                        new PolicyTerms(BigDecimal.ONE, ladder, new BigDecimal(changeFee), BigDecimal.ONE)));
    }

    private static BigDecimal tenth(ItineraryLeg ride) {
        return ride.cost().amount().multiply(new BigDecimal("0.1")).setScale(2, RoundingMode.HALF_UP);
    }

    private static Set<String> ids(Itinerary of) {
        return of.rides().stream().map(ItineraryLeg::departureId).collect(Collectors.toSet());
    }
}
