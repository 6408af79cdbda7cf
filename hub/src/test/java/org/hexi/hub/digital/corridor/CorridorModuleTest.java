package org.hexi.hub.digital.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.Epcs;
import org.hexi.engine.epcis.api.GaugeChange;
import org.hexi.engine.epcis.api.WritingEvents;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.HubTest;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Participant.Company;
import org.hexi.hub.consignment.Participant.Part;
import org.hexi.hub.consignment.SampleDraft;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.consignment.TimelineEntry;
import org.hexi.hub.consignment.Timelines;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.consignment.TransportUnit;
import org.hexi.hub.digital.corridor.CaptureRefused.Reason;
import org.hexi.hub.digital.corridor.store.WagonRows;
import org.hexi.hub.opening.clearance.model.DeclarationStore;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CorridorModuleTest extends HubTest {
    private static final AtomicInteger SERIAL = new AtomicInteger(700_000);
    private static final String NARROW = "urn:epc:id:giai:4000001.218124712173";
    private static final String BROAD = "urn:epc:id:giai:4000001.94601234";
    private static final String CONTEXT =
            "\"@context\": [\"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld\"]";

    @Autowired
    Capturing capturing;

    @Autowired
    CapturedEvents events;

    @Autowired
    Etas etas;

    @Autowired
    Movements movements;

    @Autowired
    DeclarationStore declarations;

    @Autowired
    Consignments consignments;

    @Autowired
    Timelines timelines;

    @Autowired
    Departures departures;

    @Autowired
    WagonRows wagons;

    @Autowired
    People people;

    @Autowired
    MockMvcTester web;

    private Viewer trader = Viewer.system("nobody");
    private Viewer operator = Viewer.system("nobody");
    private TransportUnit unit = SampleDraft.unit(1);
    private String container = "";
    private ConsignmentView dossier = unset();

    @SuppressWarnings("NullAway")
    private static ConsignmentView unset() {
        return null;
    }

    @BeforeEach
    void aDossierOnItsWay() {
        trader = people.user(Role.TRADER);
        operator = people.user(Role.OPERATOR);
        unit = SampleDraft.unit(SERIAL.incrementAndGet());
        container = Epcs.ofContainer(unit.container());
        dossier = consignments.describe(trader, SampleDraft.of(trader.party(), trader.party(), List.of(unit)));
        consignments.invite(dossier.id(), new Company(operator.party(), Part.CARRIER));
    }

    @Test
    void theSameEventTwiceChangesNothingAndAnswersLikeTheFirstTime() {
        String document = document(seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container));
        Captured first = capture(operator, document);
        Captured again = capture(operator, document);
        Captured otherZone = capture(
                operator,
                document(seen("departing", "LZD", "2026-03-03T01:30:00Z", container)
                        .replace("\"eventTimeZoneOffset\": \"+00:00\"", "\"eventTimeZoneOffset\": \"+08:00\"")));
        assertThat(first.added()).isOne();
        assertThat(again).isEqualTo(new Captured(first.captureId(), first.hashes(), 0));
        assertThat(otherZone.hashes()).isEqualTo(first.hashes());
        assertThat(reports()).containsExactly("event.departing");
        assertThat(stage()).isEqualTo(Stage.UNDER_WAY);
    }

    @Test
    void lateAndDisorderedEventsStandWhereTheyBelong() {
        capture(operator, document(seen("arriving", "AKL", "2026-03-06T05:00:00+08:00", container)));
        capture(operator, document(seen("arriving", "WUW", "2026-03-03T17:00:00+08:00", container)));
        capture(operator, document(seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container)));
        assertThat(timeline())
                .extracting(entry -> entry.place().orElseThrow().value())
                .containsExactly("LZD", "WUW", "AKL");
    }

    @Test
    void aChangeOfGaugeIsOneEntryAndMovesTheContainer() {
        capture(operator, document(link("ADD", NARROW, "2026-03-03T08:00:00+08:00", "LZD")));
        Captured changed = capture(operator, gaugeChange("a", "2026-03-06T09:00:00+06:00"));
        assertThat(changed.added()).isEqualTo(3);
        assertThat(reports()).containsExactly("event.loading", "event.gaugeChange");
        assertThat(timeline().getLast().arguments()).last().isEqualTo("218124712173 → 94601234");
        assertThat(wagons.wagonOf(Epcs.canonical(container))).contains(Epcs.canonical(BROAD));
        assertThat(wagons.containersOn(Epcs.canonical(NARROW))).doesNotContain(Epcs.canonical(container));
        assertThat(capture(operator, gaugeChange("a", "2026-03-06T09:00:00+06:00"))
                        .added())
                .isZero();
    }

    @Test
    void aChangeOfGaugeThatIsNotWholeIsRefusedAndNamesWhatIsMissing() {
        List<EpcisEvent> parts = change("b", "2026-03-06T09:00:00+06:00").events();
        for (int missing = 0; missing < parts.size(); missing++) {
            List<EpcisEvent> rest = new java.util.ArrayList<>(parts);
            rest.remove(missing);
            assertThatThrownBy(() -> capturing.capture(operator, WritingEvents.document(rest, now())))
                    .isInstanceOfSatisfying(Rejected.class, rejected -> {
                        assertThat(rejected.code()).isEqualTo("epcis.gaugeChange.incomplete");
                        assertThat(rejected.rejection().arguments()).hasSize(2);
                    });
        }
        assertThat(reports()).isEmpty();
    }

    @Test
    void aContainerIsNeverOnTwoWagons() {
        capture(operator, document(link("ADD", NARROW, "2026-03-03T08:00:00+08:00", "LZD")));
        assertRejected("corridor.wagon.two", document(link("ADD", BROAD, "2026-03-04T08:00:00+08:00", "WUW")));
        assertRejected("corridor.wagon.two", document(link("ADD", BROAD, "2026-03-02T08:00:00+08:00", "WUW")));
        assertRejected("corridor.wagon.other", document(link("DELETE", BROAD, "2026-03-04T08:00:00+08:00", "WUW")));
        assertRejected("corridor.wagon.noYard", document(link("DELETE", NARROW, "2026-03-04T08:00:00+08:00", "")));
        capture(operator, document(link("DELETE", NARROW, "2026-03-04T08:00:00+08:00", "WUW")));
        assertThat(wagons.wagonOf(Epcs.canonical(container))).isEmpty();
        assertThat(reports()).containsExactly("event.loading", "event.unloading");
    }

    @Test
    void aForeignContainerIsNotKnownAndItsPlaceInTheDocumentIsTold() {
        Viewer stranger = people.user(Role.OPERATOR);
        String document = document(seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container));
        assertThatThrownBy(() -> capture(stranger, document)).isInstanceOfSatisfying(CaptureRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_UNIT);
            assertThat(refused.issues())
                    .extracting(issue -> issue.column())
                    .containsExactly("/epcisBody/eventList/0/epcList/0");
        });
        MvcTestResult answer = post(stranger, "/api/v1/epcis/capture", document);
        assertThat(answer).hasStatus(404);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("corridor.capture.unknownUnit");
        assertThat(reports()).isEmpty();
    }

    @Test
    void everyFieldAtFaultIsNamedAndNothingIsStored() {
        String good = seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container);
        String bad = seen("flying", "NOWHERE", "yesterday", "urn:epc:id:bic:HLXU1234567")
                .replace("\"OBSERVE\"", "\"LOOK\"");
        MvcTestResult answer = post(operator, "/api/v1/epcis/capture", document(good, bad));
        assertThat(answer).hasStatus(400);
        assertThat(answer)
                .bodyText()
                .contains(
                        "/epcisBody/eventList/1/eventTime",
                        "/epcisBody/eventList/1/action",
                        "corridor.capture.invalid");
        assertThat(reports()).isEmpty();
        String nowhere = seen("departing", "NOWHERE", "2026-03-03T09:30:00+08:00", container);
        assertThat(post(operator, "/api/v1/epcis/capture", document(nowhere)))
                .bodyText()
                .contains("corridor.place.unknown", "/epcisBody/eventList/0/readPoint/id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "null",
                "7",
                "\"text\"",
                "{\"type\":\"EPCISDocument\",\"type\":\"EPCISDocument\"}",
                "{\"type\":\"EPCISDocument\"}",
                "{\"type\":\"a\\u0000b\"}",
                "[1,2]",
                "{}{}",
                "{\"a\":1e99999999999999999999}"
            })
    void whatIsNoDocumentIsAProblemAndNeverAFault(String body) {
        MvcTestResult answer = post(operator, "/api/v1/epcis/capture", body);
        assertThat(answer).hasStatus(400);
        assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(post(operator, "/api/v1/epcis/events", body)).hasStatus(400);
    }

    @Test
    void anEventIdStandsForOneEventOnly() {
        String id = "urn:uuid:" + java.util.UUID.nameUUIDFromBytes(container.getBytes(StandardCharsets.UTF_8));
        String first = withId(seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container), id);
        String second = withId(seen("departing", "LZD", "2026-03-04T09:30:00+08:00", container), id);
        assertThat(post(operator, "/api/v1/epcis/capture", document(first))).hasStatus(202);
        assertThat(post(operator, "/api/v1/epcis/capture", document(first))).hasStatus(202);
        MvcTestResult conflict = post(operator, "/api/v1/epcis/capture", document(second));
        assertThat(conflict).hasStatus(409);
        assertThat(conflict).bodyText().contains("/epcisBody/eventList/0/eventID");
    }

    @Test
    void anEventDeclaredWrongStaysAndNoLongerCounts() {
        String wrong = seen("arriving", "AKL", "2026-03-06T05:00:00+08:00", container);
        capture(operator, document(seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container), wrong));
        String declared = wrong.replaceFirst(
                "\\{",
                "{\"errorDeclaration\": {\"declarationTime\": \"2026-03-07T00:00:00Z\", \"reason\": \"did_not_occur\"},");
        assertThat(capture(operator, document(declared)).added()).isOne();
        assertThat(capture(operator, document(declared)).added()).isZero();
        assertThat(reports()).containsExactly("event.departing", "event.arriving", "event.declaredWrong");
        assertThat(events.list(operator, EventFilter.of(dossier.id()), new org.hexi.hub.platform.web.PageRequest(1, 10))
                        .items())
                .filteredOn(event -> event.declaredWrongAt().isPresent())
                .hasSize(1);
    }

    @Test
    void theForecastMovesWithTheEventsAndEndsWithDelivery() {
        DepartureView run = pin();
        EtaView planned = etas.find(trader, dossier.id()).orElseThrow();
        assertThat(planned.p10()).isBefore(planned.p50());
        assertThat(planned.p50()).isBefore(planned.p90());
        assertThat(planned.explanation().steps())
                .extracting(step -> step.rule())
                .contains("eta.board", "eta.stay", "eta.draws");
        Instant late = run.start().plusSeconds(3 * 86_400);
        capture(operator, document(seen("departing", "LZD", late.toString(), container)));
        EtaView moved = etas.find(trader, dossier.id()).orElseThrow();
        assertThat(moved.p50()).isAfter(planned.p50());
        assertThat(movements.consignment(trader, dossier.id()).orElseThrow().lateness())
                .hasDays(3);
        capture(
                operator,
                document(seen("unloading", "ALA", late.plusSeconds(900_000).toString(), container)));
        assertThat(stage()).isEqualTo(Stage.DELIVERED);
        assertThat(etas.find(trader, dossier.id())).isEmpty();
    }

    @Test
    void aTrainIsToldOnceForEveryConsignmentOnBoard() {
        DepartureView run = pin();
        consignments.reach(dossier.id(), Stage.BOOKED);
        String train = CorridorUris.train(run.id());
        capture(
                operator,
                document(seen("departing", "LZD", run.start().plusSeconds(7200).toString(), train)));
        assertThat(reports()).containsExactly("event.departing");
        assertThat(movements.train(operator, run.id()).orElseThrow())
                .satisfies(moving -> assertThat(moving.lateness()).hasHours(2))
                .satisfies(moving -> assertThat(moving.aboard()).hasSize(1));
        Viewer stranger = people.user(Role.OPERATOR);
        assertThat(movements.train(stranger, run.id()).orElseThrow().aboard()).isEmpty();
        assertThatThrownBy(() -> capture(
                        stranger, document(seen("departing", "LZD", run.start().toString(), train))))
                .isInstanceOf(CaptureRefused.class);
    }

    @Test
    void aTrainConcernsOnlyWhoIsAboardWhereItIsReported() {
        DepartureView run = pin(1);
        consignments.reach(dossier.id(), Stage.BOOKED);
        String train = CorridorUris.train(run.id());
        String start = run.start().toString();
        capture(operator, document(seen("arriving", "LZD", start, train)));
        assertThat(reports()).as("goods that board later").isEmpty();
        capture(operator, document(seen("departing", "LZD", start, train)));
        capture(operator, document(seen("departing", "ALA", run.end().toString(), train)));
        assertThat(reports()).as("goods that got off").containsExactly("event.departing");
        capture(operator, document(seen("arriving", "MOW", run.end().toString(), train)));
        assertThat(reports()).as("a train off its way").containsExactly("event.departing", "event.arriving");
    }

    @Test
    void aLateTrainMovesTheArrivalAndTheDossierIsTold() {
        DepartureView run = pin();
        capture(operator, document(seen("departing", "LZD", run.start().toString(), container)));
        assertThat(timeline("eta.")).isEmpty();
        Instant before = etas.find(trader, dossier.id()).orElseThrow().p50();
        Instant late = call(run, "HRS").departure().plusSeconds(3 * 86_400);
        capture(operator, document(seen("departing", "HRS", late.toString(), container)));
        Instant after = etas.find(trader, dossier.id()).orElseThrow().p50();
        assertThat(after).isAfter(before.plusSeconds(86_400));
        assertThat(timeline("eta.")).singleElement().satisfies(entry -> {
            assertThat(entry.code()).isEqualTo("eta.later");
            assertThat(entry.happenedAt()).isEqualTo(late);
            assertThat(entry.arguments())
                    .containsExactly(
                            Long.toString(Duration.between(before, after).toHours()));
        });
    }

    @Test
    void customsLearnWhenTheGoodsCameWhereTheyAreCleared() {
        Instant gate = Instant.parse("2026-03-03T01:30:00Z");
        capture(
                operator,
                document(seen("arriving", "ALA", gate.plusSeconds(700_000).toString(), container)));
        assertThat(arrivalAtCustoms()).as("an export is not cleared abroad").isEmpty();
        capture(
                operator,
                document(seen("loading", "LZD", gate.plusSeconds(7_200).toString(), container)));
        assertThat(arrivalAtCustoms()).contains(gate.plusSeconds(7_200));
        capture(operator, document(seen("accepting", "LZD", gate.toString(), container)));
        assertThat(arrivalAtCustoms())
                .as("the earliest report counts, however late it comes")
                .contains(gate);
    }

    private java.util.Optional<Instant> arrivalAtCustoms() {
        return declarations.arrivedAt(dossier.id());
    }

    private static DepartureView.Call call(DepartureView run, String place) {
        return run.calls().stream()
                .filter(call -> call.place().value().equals(place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eventsAreAskedForByUnitStepAndTime() {
        String document = document(
                seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container),
                seen("arriving", "WUW", "2026-03-03T17:00:00+08:00", container));
        String hash = capture(operator, document).hashes().getFirst();
        String unitQuery = "/api/v1/epcis/events?MATCH_epc=" + container;
        assertThat(get(trader, unitQuery))
                .bodyJson()
                .extractingPath("$.epcisBody.queryResults.resultsBody.eventList")
                .asArray()
                .hasSize(2);
        assertThat(get(trader, unitQuery + "&EQ_bizStep=arriving"))
                .bodyJson()
                .extractingPath("$.epcisBody.queryResults.resultsBody.eventList")
                .asArray()
                .hasSize(1);
        assertThat(get(trader, unitQuery + "&LT_eventTime=2026-03-03T04:00:00Z"))
                .bodyJson()
                .extractingPath("$.epcisBody.queryResults.resultsBody.eventList")
                .asArray()
                .hasSize(1);
        MvcTestResult page = get(trader, unitQuery + "&perPage=1");
        assertThat(page.getResponse().getHeader("Link")).contains("nextPageToken=", "rel=\"next\"");
        assertThat(get(trader, "/api/v1/epcis/events?EQ_colour=red")).hasStatus(400);
        assertThat(get(trader, "/api/v1/epcis/events/" + hash)).hasStatusOk();
        Viewer stranger = people.user(Role.TRADER);
        assertThat(get(stranger, "/api/v1/epcis/events/" + hash)).hasStatus(404);
        assertThat(get(stranger, unitQuery))
                .bodyJson()
                .extractingPath("$.epcisBody.queryResults.resultsBody.eventList")
                .asArray()
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "ru"})
    void everyPageIsWholeInEveryLanguage(String language) {
        pin();
        String hash = capture(operator, document(seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container)))
                .hashes()
                .getFirst();
        for (String path : List.of(
                "/consignments/" + dossier.id() + "/follow",
                "/corridor/events",
                "/corridor/events/" + hash,
                "/corridor/trains")) {
            MvcTestResult answer = get(operator, path + "?lang=" + language);
            assertThat(answer).as(path).hasStatusOk();
            assertThat(answer).bodyText().as(path).doesNotContain("??");
        }
    }

    private void assertRejected(String code, String document) {
        assertThatThrownBy(() -> capture(operator, document))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo(code));
    }

    /** A plan over one departure of the through service to Almaty. */
    private DepartureView pin() {
        return pin(0);
    }

    private DepartureView pin(int which) {
        DepartureView run = departures
                .list(
                        new org.hexi.engine.kernel.TimeWindow(
                                SampleDraft.READY, SampleDraft.READY.plusSeconds(14 * 86_400)),
                        java.util.Optional.of("T203"))
                .get(which);
        List<TransportPlan.Call> calls = run.calls().stream()
                .map(call -> new TransportPlan.Call(call.place(), call.arrival(), call.departure()))
                .toList();
        TransportPlan.Leg leg = new TransportPlan.Leg(
                1,
                TransportPlan.Mode.RAIL,
                run.service().id(),
                run.id(),
                run.service().carrierCode(),
                calls,
                new BigDecimal("2861"),
                "rail",
                Money.of("100", "CNY"),
                BigDecimal.TEN);
        consignments.pin(
                trader,
                dossier.id(),
                new TransportPlan(
                        "test-" + dossier.id(),
                        List.of(leg),
                        run.end(),
                        Money.of("100", "CNY"),
                        BigDecimal.TEN,
                        BigDecimal.ONE));
        return run;
    }

    private String gaugeChange(String name, String at) {
        return org.hexi.hub.digital.corridor.json.EpcisJson.write(
                WritingEvents.document(change(name, at).events(), now()));
    }

    private GaugeChange change(String name, String at) {
        return new GaugeChange(
                "urn:hexi:gauge:" + name + ":" + unit.container(),
                List.of(container),
                NARROW,
                BROAD,
                CorridorUris.place(new PlaceCode("DST")),
                OffsetDateTime.parse(at));
    }

    private static OffsetDateTime now() {
        return LocalDate.of(2026, 3, 7).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private Captured capture(Viewer viewer, String document) {
        return capturing.capture(viewer, document.getBytes(StandardCharsets.UTF_8));
    }

    private List<TimelineEntry> timeline() {
        return timeline("event.");
    }

    private List<TimelineEntry> timeline(String kind) {
        return timelines.of(trader, dossier.id()).stream()
                .filter(entry -> entry.code().startsWith(kind))
                .toList();
    }

    private List<String> reports() {
        return timeline().stream().map(TimelineEntry::code).toList();
    }

    private Stage stage() {
        return consignments.get(trader, dossier.id()).stage();
    }

    private MvcTestResult post(Viewer viewer, String path, String body) {
        return web.post()
                .uri(path)
                .with(authentication(ViewerToken.of(viewer)))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return web.get().uri(path).with(authentication(ViewerToken.of(viewer))).exchange();
    }

    private static String document(String... events) {
        return """
                {%s, "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-03-07T00:00:00Z",
                 "epcisBody": {"eventList": [%s]}}""".formatted(CONTEXT, String.join(",", events));
    }

    private static String seen(String step, String place, String time, String epc) {
        String offset = time.endsWith("Z") ? "+00:00" : time.substring(Math.max(0, time.length() - 6));
        String zone = offset.matches("[+-]\\d\\d:\\d\\d") ? offset : "+08:00";
        return """
                {"type": "ObjectEvent", "eventTime": "%s", "eventTimeZoneOffset": "%s", "action": "OBSERVE",
                 "epcList": ["%s"], "bizStep": "%s", "readPoint": {"id": "urn:hexi:place:%s"}}""".formatted(time, zone, epc, step, place);
    }

    private String link(String action, String wagon, String time, String place) {
        String readPoint = place.isEmpty() ? "" : ", \"readPoint\": {\"id\": \"urn:hexi:place:" + place + "\"}";
        return """
                {"type": "AssociationEvent", "eventTime": "%s", "eventTimeZoneOffset": "+08:00", "action": "%s",
                 "parentID": "%s", "childEPCs": ["%s"]%s}""".formatted(time, action, wagon, container, readPoint);
    }

    private static String withId(String event, String id) {
        return event.replaceFirst("\\{", "{\"eventID\": \"" + id + "\",");
    }
}
