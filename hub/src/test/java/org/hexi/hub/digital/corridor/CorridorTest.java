package org.hexi.hub.digital.corridor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexi.engine.epcis.api.Epcs;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.TimeWindow;
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
import org.hexi.hub.digital.corridor.store.WagonRows;
import org.hexi.hub.opening.clearance.model.DeclarationStore;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A dossier on its way, an operator who may tell of it, and the words to do so. */
abstract class CorridorTest extends HubTest {
    private static final AtomicInteger SERIAL = new AtomicInteger(700_000);
    static final String NARROW = "urn:epc:id:giai:4000001.218124712173";
    static final String BROAD = "urn:epc:id:giai:4000001.94601234";
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

    Viewer trader = Viewer.system("nobody");
    Viewer operator = Viewer.system("nobody");
    TransportUnit unit = SampleDraft.unit(1);
    String container = "";
    ConsignmentView dossier = unset();

    @SuppressWarnings("NullAway")
    static ConsignmentView unset() {
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

    /** A plan over one departure of the through service to Almaty. */
    DepartureView pin() {
        return pin(0);
    }

    DepartureView pin(int which) {
        DepartureView run = departures
                .list(
                        new TimeWindow(SampleDraft.READY, SampleDraft.READY.plusSeconds(14 * 86_400)),
                        Optional.of("T203"))
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

    static OffsetDateTime now() {
        return LocalDate.of(2026, 3, 7).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    Captured capture(Viewer viewer, String document) {
        return capturing.capture(viewer, document.getBytes(StandardCharsets.UTF_8));
    }

    List<TimelineEntry> timeline() {
        return timeline("event.");
    }

    List<TimelineEntry> timeline(String kind) {
        return timelines.of(trader, dossier.id()).stream()
                .filter(entry -> entry.code().startsWith(kind))
                .toList();
    }

    List<String> reports() {
        return timeline().stream().map(TimelineEntry::code).toList();
    }

    Stage stage() {
        return consignments.get(trader, dossier.id()).stage();
    }

    MvcTestResult get(Viewer viewer, String path) {
        return web.get().uri(path).with(authentication(ViewerToken.of(viewer))).exchange();
    }

    static String document(String... events) {
        return """
                {%s, "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-03-07T00:00:00Z",
                 "epcisBody": {"eventList": [%s]}}""".formatted(CONTEXT, String.join(",", events));
    }

    static String seen(String step, String place, String time, String epc) {
        String offset = time.endsWith("Z") ? "+00:00" : time.substring(Math.max(0, time.length() - 6));
        String zone = offset.matches("[+-]\\d\\d:\\d\\d") ? offset : "+08:00";
        return """
                {"type": "ObjectEvent", "eventTime": "%s", "eventTimeZoneOffset": "%s", "action": "OBSERVE",
                 "epcList": ["%s"], "bizStep": "%s", "readPoint": {"id": "urn:hexi:place:%s"}}""".formatted(time, zone, epc, step, place);
    }
}
