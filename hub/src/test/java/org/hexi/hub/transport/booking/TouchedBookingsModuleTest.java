package org.hexi.hub.transport.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentDraft;
import org.hexi.hub.consignment.SampleDraft;
import org.hexi.hub.consignment.TimelineEntry;
import org.hexi.hub.consignment.Wish;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.booking.model.RunChange;
import org.hexi.hub.transport.network.ChangeOutcome;
import org.hexi.hub.transport.network.Forms;
import org.hexi.hub.transport.network.NetworkChanged;
import org.hexi.hub.transport.network.NetworkChanges;
import org.hexi.hub.transport.network.ServiceChange;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Who holds room is told when the network changes under it, once, and for as long as it is so. */
class TouchedBookingsModuleTest extends BookingTest {
    private static final PageRequest ALL = new PageRequest(1, 200);
    private static final BookingFilter TOUCHED = new BookingFilter(Optional.empty(), true);

    @Autowired
    NetworkChanges changes;

    @Autowired
    TellingTouched telling;

    @Autowired
    TransactionTemplate transactions;

    private Viewer operator;
    private LocalDate today;
    private String flight;
    private String run;

    @BeforeEach
    void aFlightIsBooked() {
        operator = people.user(Role.OPERATOR);
        today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        flight = "W" + ids.next().toString().replace("-", "").substring(20);
        changes.put(operator, Forms.puts(Forms.flight(flight)), today, "");
        ConsignmentDraft sample =
                SampleDraft.of(trader.party(), trader.party(), List.of(SampleDraft.unit("CSQU3054383")));
        Instant ready = clock.now().plus(Duration.ofDays(2));
        Wish wish = new Wish(new PlaceCode("ZLIC"), new PlaceCode("ZWWW"), ready, ready.plus(Duration.ofDays(20)));
        dossier = consignments.describe(
                trader,
                new ConsignmentDraft(
                        sample.consignor(), sample.consignee(), sample.broker(), wish, sample.goods(), sample.units()));
        way = ways.all(trader, dossier).stream()
                .filter(option -> option.rides().size() == 1)
                .filter(option -> option.rides().getFirst().service().equals(flight))
                .findFirst()
                .orElseThrow();
        run = way.rides().getFirst().departureId();
        bookings.hold(trader, dossier.id(), way.id());
    }

    @AfterEach
    void nothingStaysInForce() {
        changes.put(operator, List.of(new ServiceChange.Withdrawal(flight)), today, "");
    }

    @Test
    void aRunThatIsGoneIsToldOnceHoweverOftenTheEventComes() {
        NetworkChanged withdrawn = withdraw();
        assertThat(withdrawn.touchedDepartures()).containsExactly(run);
        tell(withdrawn);
        tell(withdrawn);
        assertThat(told("booking.run.gone"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.arguments())
                        .containsExactly(run, booking().reference(), String.valueOf(withdrawn.version())));
        assertThat(booking().touched()).containsExactly(new TouchedRun(run, true, withdrawn.version()));
        assertThat(bookings.list(trader, TOUCHED, ALL).items())
                .extracting(BookingRow::consignment)
                .containsExactly(dossier.id());
        for (String language : List.of("en", "zh-CN", "ru")) {
            assertThat(get("/consignments/" + dossier.id() + "/booking?lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains(run, "/consignments/" + dossier.id() + "/plan")
                    .doesNotContain("??");
            assertThat(get("/consignments/" + dossier.id() + "/timeline?lang=" + language))
                    .bodyText()
                    .contains(run)
                    .doesNotContain("booking.run");
        }
        assertThat(get("/bookings?touched=true&lang=en"))
                .bodyText()
                .contains(booking().reference());
        assertThat(get("/bookings/export?touched=true&format=csv"))
                .bodyText()
                .contains(booking().reference());
    }

    @Test
    void aRunThatComesBackIsNotShownAnyMore() {
        NetworkChanged withdrawn = withdraw();
        tell(withdrawn);
        NetworkChanged back = put("09:30");
        assertThat(back.touchedDepartures()).isEmpty();
        tell(back);
        tell(withdrawn);
        assertThat(booking().touched()).isEmpty();
        assertThat(told("booking.run.back")).hasSize(1);
        assertThat(bookings.list(trader, TOUCHED, ALL).items()).isEmpty();
        assertThat(get("/consignments/" + dossier.id() + "/booking?lang=en"))
                .bodyText()
                .doesNotContain("run gone");
    }

    @Test
    void aRunThatIsBackBeforeAnybodyTellsOfItsEndIsToldAsBackAfterIt() {
        NetworkChanged withdrawn = withdraw();
        tell(put("09:30"));
        tell(withdrawn);
        assertThat(booking().touched()).isEmpty();
        assertThat(told("booking.run.gone")).hasSize(1);
        assertThat(told("booking.run.back")).hasSize(1);
    }

    @Test
    void aRunThatLeavesAtAnotherTimeIsOtherwiseThanBooked() {
        NetworkChanged later = put("13:00");
        assertThat(later.touchedDepartures()).containsExactly(run);
        tell(later);
        assertThat(told("booking.run.moved")).hasSize(1);
        assertThat(booking().touched()).containsExactly(new TouchedRun(run, false, later.version()));
    }

    @Test
    void aRunThatComesBackOtherwiseIsToldAsMoved() {
        tell(withdraw());
        NetworkChanged otherwise = put("13:00");
        tell(otherwise);
        assertThat(booking().touched()).containsExactly(new TouchedRun(run, false, otherwise.version()));
        assertThat(told("booking.run.moved")).hasSize(1);
    }

    @Test
    void whoGaveTheRoomUpIsNotTold() {
        bookings.release(trader, booking().id());
        tell(withdraw());
        assertThat(told("booking.run.gone")).isEmpty();
        assertThat(bookings.list(trader, TOUCHED, ALL).items()).isEmpty();
    }

    @Test
    void theLegIsAsBookedUntilSomethingChanges() {
        ItineraryLeg leg = way.rides().getFirst();
        assertThat(RunChange.of(leg, departures.find(run)).isKept()).isTrue();
        assertThat(booking().touched()).isEmpty();
    }

    private NetworkChanged withdraw() {
        return event(changes.put(operator, List.of(new ServiceChange.Withdrawal(flight)), today, ""));
    }

    private NetworkChanged put(String firstDeparture) {
        return event(
                changes.put(operator, Forms.puts(Forms.form(flight, "AIR", firstDeparture, Forms.FLIGHT)), today, ""));
    }

    private NetworkChanged event(ChangeOutcome outcome) {
        return new NetworkChanged(
                outcome.version(),
                today,
                outcome.changed(),
                outcome.touched().stream().map(touch -> touch.departure()).toList());
    }

    /** At once, while the one that was published comes in its own time. */
    private void tell(NetworkChanged changed) {
        TellingTouched itself = AopTestUtils.getUltimateTargetObject(telling);
        transactions.executeWithoutResult(transaction -> itself.on(changed));
    }

    private BookingView booking() {
        return bookings.findLatest(trader, dossier.id()).orElseThrow();
    }

    private List<TimelineEntry> told(String code) {
        return timelines.of(trader, dossier.id()).stream()
                .filter(entry -> entry.code().equals(code))
                .toList();
    }
}
