package org.hexi.hub.transport.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Demand;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.api.Preference;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.booking.Replan.Outcome;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.Fate;
import org.hexi.hub.transport.planning.Incident;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.hexi.hub.transport.planning.NoWay;
import org.hexi.hub.transport.planning.PassageWords;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.Progress;
import org.hexi.hub.transport.planning.Rerouting;
import org.hexi.hub.transport.planning.WayFigures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Books, lets something happen in thought, and sees what is kept, moved and broken. */
class ReplansModuleTest extends BookingTest {
    @Autowired
    Replans replans;

    @Autowired
    Rerouting rerouting;

    @Autowired
    Network network;

    private Instant now;
    private Runnable givingBack = () -> {};

    /** Other tests fill the trains these bookings are on. */
    @AfterEach
    void giveTheRoomBack() {
        givingBack.run();
    }

    @BeforeEach
    void theBookingIsConfirmed() {
        now = clock.now();
        bookings.confirm(trader, bookings.hold(trader, dossier.id(), way.id()).id());
    }

    @Test
    void aBorderShutForAWhileMovesTheBookingToAWayThatCanBeBooked() {
        Replan.Row row = only(shut(border(way), way.scheduledArrival()));
        assertThat(row.fate()).isInstanceOfSatisfying(Fate.Moved.class, moved -> {
            assertThat(moved.was()).isEqualTo(WayFigures.of(way));
            assertThat(moved.begunHops()).isZero();
            Itinerary other = planning.get(trader, moved.itineraryId().orElseThrow());
            assertThat(WayFigures.of(other)).isEqualTo(moved.is());
            assertThat(other.rides())
                    .extracting(ItineraryLeg::departureId)
                    .isNotEqualTo(
                            way.rides().stream().map(ItineraryLeg::departureId).toList());
            assertThat(other.latestArrival()).isEqualTo(way.latestArrival());
            BookingView second = bookings.hold(trader, ways.dossier(trader).id(), other.id());
            assertThat(second.state()).isEqualTo(BookingState.HELD);
        });
    }

    @Test
    void nothingIsChangedByARehearsal() {
        List<Integer> room = free(way);
        List<BookingRow> before =
                bookings.list(trader, Optional.empty(), new PageRequest(1, 10)).items();
        only(shut(border(way), way.arrival()));
        assertThat(bookings.list(trader, Optional.empty(), new PageRequest(1, 10))
                        .items())
                .isEqualTo(before);
        assertThat(free(way)).isEqualTo(room);
        assertThat(consignments.get(trader, dossier.id()).plan()).contains(way.asTransportPlan());
    }

    @Test
    void withEveryBorderShutTheBookingIsBrokenAndTheReasonTold() {
        List<Incident> all = rerouting.passages().stream()
                .filter(Passage.Border.class::isInstance)
                .<Incident>map(border -> shut(border, now.plus(Duration.ofDays(90))))
                .toList();
        Viewer other = people.user(Role.TRADER);
        held(other, "DUI");
        Replan replan = replans.rehearse(other, all, Preference.EARLIEST, Progress.UNHEARD);
        assertThat(replan.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.fate())
                        .isInstanceOfSatisfying(
                                Fate.Broken.class,
                                broken -> assertThat(broken.reason())
                                        .isInstanceOfSatisfying(
                                                NoWay.Excluded.class,
                                                reason -> assertThat(reason.demand())
                                                        .isEqualTo(Demand.CLOSURES))));
        assertThat(replan.tally().count(Outcome.BROKEN)).isEqualTo(1);
    }

    @Test
    void whatDoesNotPassTheBorderIsKeptAsItIs() {
        Viewer other = people.user(Role.TRADER);
        Itinerary south = held(other, "VTE");
        Replan replan = rehearse(other, shut(border(way), now.plus(Duration.ofDays(60))));
        assertThat(replan.rows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.fate()).isEqualTo(new Fate.Kept(WayFigures.of(south), WayFigures.of(south))));
    }

    @Test
    void theLastTrainLateMakesTheArrivalLate() {
        ItineraryLeg last = way.rides().getLast();
        Incident late = new Incident.Late(new Incident.Runs.One(last.departureId()), Duration.ofHours(5));
        assertThat(only(late).fate()).isInstanceOfSatisfying(Fate.Kept.class, kept -> {
            assertThat(kept.is().later(kept.was())).isEqualTo(Duration.ofHours(5));
            assertThat(kept.is().dearer(kept.was()).amount()).isZero();
            assertThat(kept.is().moreCo2eKilograms(kept.was())).isZero();
        });
    }

    @Test
    void aLateTrainThatIsStillTheBestIsWrittenOutAtItsLateTimes() {
        String service = way.rides().getFirst().service();
        String second = way.rides().get(1).departureId();
        Incident gone = new Incident.Cancelled(new Incident.Runs.One(second));
        Incident late = new Incident.Late(
                new Incident.Runs.Within(service, now, now.plus(Duration.ofDays(30))), Duration.ofHours(3));
        Replan replan = replans.rehearse(trader, List.of(gone, late), Preference.SAFEST, Progress.UNHEARD);
        assertThat(replan.rows().getFirst().fate()).isInstanceOfSatisfying(Fate.Moved.class, moved -> {
            Itinerary other = planning.get(trader, moved.itineraryId().orElseThrow());
            assertThat(other.rides()).extracting(ItineraryLeg::departureId).doesNotContain(second);
            List<Instant> leaves =
                    other.rides().stream().map(ItineraryLeg::departure).toList();
            assertThat(leaves)
                    .isEqualTo(moved.hops().stream()
                            .filter(hop -> hop.isScheduled())
                            .map(hop -> hop.departure())
                            .toList());
        });
    }

    @Test
    void aCancelledServiceIsLeft() {
        String service = way.rides().getFirst().service();
        Incident gone = new Incident.Cancelled(new Incident.Runs.Within(service, now, now.plus(Duration.ofDays(60))));
        assertThat(only(gone).fate())
                .isInstanceOfSatisfying(
                        Fate.Moved.class,
                        moved -> assertThat(moved.hops())
                                .noneMatch(hop -> hop.service().equals(service)));
    }

    @Test
    void strangersSeeNothingAndTheHubAuthorityOnlyCounts() {
        Incident closed = shut(border(way), way.arrival());
        assertThat(rehearse(people.user(Role.TRADER), closed).rows()).isEmpty();
        assertThat(rehearse(people.user(Role.TRADER), closed).house()).isEmpty();
        Replan counted = rehearse(people.user(Role.ANALYST), closed);
        assertThat(counted.rows()).isEmpty();
        assertThat(counted.house().orElseThrow().all()).isPositive();
    }

    @Test
    void whatTheNetworkDoesNotKnowIsRefused() {
        Passage nowhere = new Passage.Border(new PlaceCode("LZD"), new PlaceCode("DUI"));
        refused(shut(nowhere, way.arrival()), "planning.incident.passageUnknown");
        refused(new Incident.Cancelled(new Incident.Runs.One("R1-19990101")), "planning.incident.departure");
        refused(
                new Incident.Cancelled(new Incident.Runs.Within("R0", now, way.arrival())),
                "planning.incident.service");
        String service = way.rides().getFirst().service();
        refused(
                new Incident.Cancelled(new Incident.Runs.Within(service, now, now.plusSeconds(60))),
                "planning.incident.noDeparture");
        assertThatThrownBy(() -> replans.rehearse(trader, List.of(), Preference.EARLIEST, Progress.UNHEARD))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void theJsonFaceTellsOldAndNewAndTheStreamHowFarItIs() {
        String body = "{\"closed\":{\"passage\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"},\"prefer\":\"CHEAPEST\"}"
                .formatted(PassageWords.of(border(way)), now, way.scheduledArrival());
        MvcTestResult answer = post("/api/v1/replans", body);
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.counts.moved")
                .isEqualTo(1);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.bookings[0].before.riskMicros")
                .isEqualTo((int) way.riskMicros());
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.bookings[0].change.cost")
                .isInstanceOf(String.class);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.bookings[0].moved.itinerary")
                .isNotNull();
        MvcTestResult stream = post("/api/v1/replans/stream", body);
        assertThat(stream).hasStatusOk().hasContentTypeCompatibleWith("text/event-stream");
        List<String> lines = body(stream).lines().toList();
        assertThat(lines).contains("event: progress", "data: {\"stage\":\"SEARCHING\",\"done\":1,\"all\":1}");
        assertThat(lines.get(lines.lastIndexOf("event: answer") + 1))
                .endsWith(body(answer).substring(body(answer).indexOf("\"prefer\"")));
    }

    @Test
    void theJsonFaceRefusesWhatCannotHappen() {
        assertThat(post("/api/v1/replans", "{}")).hasStatus(400);
        assertThat(post(
                        "/api/v1/replans/stream",
                        "{\"closed\":{\"passage\":\"border:LZD-DUI\",\"from\":\"%s\",\"until\":\"%s\"}}"
                                .formatted(now, way.arrival())))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/closed/passage");
        assertThat(post(
                        "/api/v1/replans",
                        "{\"late\":{\"service\":\"%s\",\"from\":\"%s\",\"until\":\"%s\",\"hours\":\"0\"}}"
                                .formatted(way.rides().getFirst().service(), now, way.arrival())))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/late/hours");
        assertThat(post("/api/v1/replans", "{\"cancelled\":{\"departure\":\"X\",\"service\":\"Y\"}}"))
                .hasStatus(400);
    }

    @Test
    void thePageCountsAndLeadsToBookingsAndNewWays() {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        DateTimeFormatter local = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
        String asked = "&kind=CLOSED&passage=%s&from=%s&until=%s"
                .formatted(
                        PassageWords.of(border(way)),
                        local.format(now.atZone(zone)),
                        local.format(way.scheduledArrival().atZone(zone)));
        for (String language : List.of("en", "zh-CN", "ru")) {
            assertThat(get("/replan?lang=" + language)).hasStatusOk().bodyText().doesNotContain("??");
            assertThat(get("/replan?lang=" + language + asked))
                    .hasStatusOk()
                    .bodyText()
                    .contains(dossier.reference(), "/itineraries/", "/change?itinerary=", "id=\"replan-MOVED\"")
                    .doesNotContain("??");
        }
        assertThat(get("/replan?lang=en&kind=LATE&service=R0&hours=x&from=&until="))
                .hasStatusOk()
                .bodyText()
                .contains("A value is missing");
    }

    private void refused(Incident incident, String code) {
        assertThatThrownBy(() -> rehearse(trader, incident))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.code()).isEqualTo(code));
    }

    private Replan.Row only(Incident incident) {
        return rehearse(trader, incident).rows().getFirst();
    }

    private Replan rehearse(Viewer viewer, Incident incident) {
        return replans.rehearse(viewer, List.of(incident), Preference.EARLIEST, Progress.UNHEARD);
    }

    private Incident shut(Passage passage, Instant until) {
        return new Incident.Closed(passage, now, until);
    }

    /** The first border of a way, between two trains or aboard one. */
    private Passage border(Itinerary of) {
        return of.legs().stream().flatMap(this::borders).findFirst().orElseThrow();
    }

    private Stream<Passage> borders(ItineraryLeg leg) {
        Stream<Passage> before = leg
                .change()
                .filter(change -> !change.from().equals(change.to()))
                .<Passage>map(change -> new Passage.Border(change.from(), change.to()))
                .stream();
        Stream<Passage> aboard = leg.isScheduled()
                ? network.service(leg.service()).crossings().stream()
                        .filter(crossing -> passes(leg, crossing.pair().a())
                                && passes(leg, crossing.pair().b()))
                        .map(crossing -> new Passage.Border(
                                crossing.pair().a(), crossing.pair().b()))
                : Stream.empty();
        return Stream.concat(before, aboard);
    }

    private static boolean passes(ItineraryLeg leg, PlaceCode place) {
        return leg.calls().stream().anyMatch(call -> call.place().equals(place));
    }

    /** A held booking to another place. */
    private Itinerary held(Viewer viewer, String to) {
        ConsignmentView other = ways.dossier(viewer, to);
        PlanQuery query = PlanQuery.of(
                other.wish().from(),
                other.wish().to(),
                other.wish().ready(),
                Optional.of(other.wish().latestArrival()),
                other.grossMass(),
                other.teu());
        Itinerary first = planning.plan(viewer, query).options().getFirst();
        BookingId held = bookings.hold(viewer, other.id(), first.id()).id();
        givingBack = () -> bookings.release(viewer, held);
        return first;
    }
}
