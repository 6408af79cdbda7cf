package org.hexi.hub.transport.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.HubTest;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Participant;
import org.hexi.hub.consignment.Participant.Part;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.consignment.TimelineEntry;
import org.hexi.hub.consignment.Timelines;
import org.hexi.hub.digital.corridor.Etas;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.capacity.HoldView;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyDraft;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.Planning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class BookingModuleTest extends HubTest {
    private static final PlaceCode LANZHOU = new PlaceCode("LZD");

    @Autowired
    Bookings bookings;

    @Autowired
    HeldBookings job;

    @Autowired
    Planning planning;

    @Autowired
    Ways ways;

    @Autowired
    Consignments consignments;

    @Autowired
    Timelines timelines;

    @Autowired
    Departures departures;

    @Autowired
    Capacities capacities;

    @Autowired
    Etas etas;

    @Autowired
    People people;

    @Autowired
    Parties parties;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Autowired
    MockMvcTester web;

    private Viewer trader;
    private ConsignmentView dossier;
    private Itinerary way;

    @BeforeEach
    void aDossierWithAWay() {
        trader = people.user(Role.TRADER);
        dossier = ways.dossier(trader);
        way = ways.safest(trader, dossier);
    }

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

    @Test
    void strangersSeeNothingAndCannotActOnIt() {
        BookingView held = bookings.hold(trader, dossier.id(), way.id());
        Viewer stranger = people.user(Role.TRADER);
        assertThatThrownBy(() -> bookings.get(stranger, held.id())).hasMessage(new NotFound("booking").getMessage());
        assertThatThrownBy(() -> bookings.confirm(stranger, held.id()))
                .as("the same words as for a booking that is not there")
                .isInstanceOf(NotFound.class)
                .hasMessage(new NotFound("booking").getMessage());
        assertThatThrownBy(() -> bookings.findLatest(stranger, dossier.id())).isInstanceOf(NotFound.class);
        assertThat(bookings.list(stranger, Optional.empty(), new PageRequest(1, 10))
                        .items())
                .isEmpty();
        assertThat(bookings.list(trader, Optional.of(BookingState.HELD), new PageRequest(1, 10))
                        .items())
                .extracting(BookingRow::id)
                .containsExactly(held.id());
    }

    @Test
    void manyBuyersOfTheLastRoomOverTheNetworkGetExactlyWhatIsThere() throws Exception {
        DepartureView run = departures.get(way.rides().getFirst().departureId());
        int places = 3;
        int free = free(run);
        capacities.hold(
                departures.openPool(run),
                free - places * way.teu(),
                "others",
                clock.now().plus(Duration.ofHours(1)));
        int buyers = 10;
        CyclicBarrier start = new CyclicBarrier(buyers);
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(buyers)) {
            for (int n = 0; n < buyers; n++) {
                ConsignmentView own = ways.dossier(trader);
                answers.add(threads.submit(() -> {
                    start.await(1, TimeUnit.MINUTES);
                    return post("/api/v1/bookings", draft(own, way))
                            .getResponse()
                            .getStatus();
                }));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(places);
        assertThat(statuses).filteredOn(status -> status == 422).hasSize(buyers - places);
        assertThat(departures.residualTeu(List.of(run))).containsEntry(run.id(), 0);
    }

    @Test
    void theStoryOverRestIsIdempotent() {
        String key = ids.next().toString();
        MvcTestResult first = post("/api/v1/bookings", draft(dossier, way), key);
        MvcTestResult again = post("/api/v1/bookings", draft(dossier, way), key);
        assertThat(first).hasStatus(201).bodyJson().extractingPath("$.state").isEqualTo("HELD");
        assertThat(again).hasStatus(201).bodyText().isEqualTo(body(first));
        BookingView held = bookings.findLatest(trader, dossier.id()).orElseThrow();
        assertThat(post("/api/v1/bookings/" + held.id() + "/confirm", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("CONFIRMED");
        assertThat(get("/api/v1/bookings/" + held.id())).hasStatusOk();
        assertThat(get("/api/v1/bookings?state=CONFIRMED"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        assertThat(post("/api/v1/bookings/" + held.id() + "/release", "")).hasStatusOk();
        assertThat(post("/api/v1/bookings", "{\"consignment\":null}")).hasStatus(400);
    }

    @Test
    void thePagesLeadFromTheWayToTheConfirmedBooking() {
        String tab = "/consignments/" + dossier.id() + "/booking";
        assertThat(get(tab + "?lang=en")).hasStatusOk().bodyText().contains("Nothing is booked yet");
        assertThat(submit(tab, "itinerary", way.id())).hasStatus3xxRedirection();
        BookingView held = bookings.findLatest(trader, dossier.id()).orElseThrow();
        for (String language : List.of("en", "zh-CN", "ru")) {
            assertThat(get(tab + "?lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains(held.reference())
                    .doesNotContain("??");
        }
        assertThat(submit(tab, "itinerary", way.id())).hasStatus(422).bodyText().contains(held.reference());
        assertThat(submit("/bookings/" + held.id() + "/confirm", "x", "")).hasStatus3xxRedirection();
        assertThat(get("/bookings?lang=ru")).hasStatusOk().bodyText().contains(held.reference(), "Подтверждена");
        assertThat(submit("/bookings/" + held.id() + "/release", "x", "")).hasStatus3xxRedirection();
        assertThat(get(tab + "?lang=zh-CN")).bodyText().contains("已释放");
    }

    private List<Integer> free(Itinerary of) {
        return of.rides().stream()
                .map(leg -> departures.get(leg.departureId()))
                .map(this::free)
                .toList();
    }

    private int free(DepartureView run) {
        return departures.residualTeu(List.of(run)).getOrDefault(run.id(), 0);
    }

    private void letExpire(BookingId booking) {
        Instant past = clock.now().minusSeconds(1);
        jdbc.sql("update booking.booking set expires_at = :past where id = :id")
                .param("past", past.atOffset(ZoneOffset.UTC))
                .param("id", booking.value())
                .update();
        jdbc.sql(
                        "update capacity.hold set expires_at = :past where id in (select hold from booking.hold where booking = :id)")
                .param("past", past.atOffset(ZoneOffset.UTC))
                .param("id", booking.value())
                .update();
    }

    private static void assertRefused(Runnable act, BookingRejection reason) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.rejection()).isEqualTo(reason));
    }

    private static String draft(ConsignmentView of, Itinerary way) {
        return "{\"consignment\":\"%s\",\"itinerary\":\"%s\"}".formatted(of.id(), way.id());
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).with(authentication(ViewerToken.of(trader))).exchange();
    }

    private MvcTestResult post(String path, String body) {
        return post(path, body, ids.next().toString());
    }

    private MvcTestResult post(String path, String body, String key) {
        return web.post()
                .uri(path)
                .with(authentication(ViewerToken.of(trader)))
                .with(csrf())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult submit(String path, String field, String value) {
        return web.post()
                .uri(path)
                .with(authentication(ViewerToken.of(trader)))
                .with(csrf())
                .param(field, value)
                .param("idempotencyKey", ids.next().toString())
                .exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
