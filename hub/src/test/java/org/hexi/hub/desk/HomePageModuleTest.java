package org.hexi.hub.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexi.engine.epcis.api.Action;
import org.hexi.engine.epcis.api.Circumstances;
import org.hexi.engine.epcis.api.EventHead;
import org.hexi.engine.epcis.api.Extensions;
import org.hexi.engine.epcis.api.Location;
import org.hexi.engine.epcis.api.ObjectEvent;
import org.hexi.engine.epcis.api.WritingEvents;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.HubTest;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Participant.Company;
import org.hexi.hub.consignment.Participant.Part;
import org.hexi.hub.consignment.SampleDraft;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.digital.corridor.Capturing;
import org.hexi.hub.digital.corridor.CorridorUris;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.MapDrawing.Mover;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HomePageModuleTest extends HubTest {
    private static final Pattern DRAWING = Pattern.compile("id=\"corridor-data\">(.*?)</script>", Pattern.DOTALL);
    private static final AtomicInteger SERIAL = new AtomicInteger(810_000);

    @Autowired
    Consignments consignments;

    @Autowired
    Departures departures;

    @Autowired
    Capturing capturing;

    @Autowired
    People people;

    @Autowired
    BusinessClock clock;

    @Autowired
    MockMvcTester web;

    private Viewer trader = Viewer.system("nobody");

    @Test
    void aLateTrainAndWhatItCarriesAreOnTheMapAndInTheList() {
        ConsignmentView dossier = onALateTrain(Duration.ofHours(5));

        String page = home(trader, "en");

        assertThat(list(page))
                .contains("/consignments/" + dossier.id() + "/follow", dossier.reference())
                .contains("+5 h");
        assertThat(movers(page)).anySatisfy(mover -> {
            assertThat(mover.get("label").asString()).startsWith(dossier.reference());
            assertThat(mover.get("size").asInt()).isEqualTo(Mover.SMALL);
            assertThat(mover.get("path").get(0).get(0).asLong())
                    .as("the waypoint it comes from")
                    .isLessThanOrEqualTo(clock.now().toEpochMilli());
        });
    }

    @Test
    void aStrangerSeesTheTrainsAndNothingOnBoard() {
        ConsignmentView dossier = onALateTrain(Duration.ofHours(5));

        String page = home(people.user(Role.TRADER), "en");

        assertThat(page).doesNotContain(dossier.reference());
        assertThat(movers(page))
                .as("trains")
                .isNotEmpty()
                .allMatch(mover -> mover.get("size").asInt() == Mover.LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "ru"})
    void thePageIsWholeInEveryLanguage(String language) {
        onALateTrain(Duration.ofHours(30));
        assertThat(home(trader, language)).doesNotContain("??");
    }

    private String home(Viewer viewer, String language) {
        MvcTestResult answer = web.get()
                .uri("/?lang=" + language)
                .with(authentication(ViewerToken.of(viewer)))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<JsonNode> movers(String page) {
        Matcher script = DRAWING.matcher(page);
        assertThat(script.find()).as("the map has its data").isTrue();
        return new JsonMapper()
                .readTree(script.group(1))
                .get("movers")
                .valueStream()
                .toList();
    }

    /** What the page says outside its map. */
    private static String list(String page) {
        return DRAWING.matcher(page).replaceAll("");
    }

    /** A consignment on the train to Almaty that left last, reported to have left so much late. */
    private ConsignmentView onALateTrain(Duration lateness) {
        trader = people.user(Role.TRADER);
        Viewer operator = people.user(Role.OPERATOR);
        ConsignmentView dossier = consignments.describe(
                trader,
                SampleDraft.of(trader.party(), trader.party(), List.of(SampleDraft.unit(SERIAL.incrementAndGet()))));
        consignments.invite(dossier.id(), new Company(operator.party(), Part.CARRIER));
        DepartureView run = leftLast(lateness);
        consignments.pin(trader, dossier.id(), planOver(run));
        Instant left = run.start().plus(lateness);
        ObjectEvent departing = new ObjectEvent(
                EventHead.at(left.atOffset(ZoneOffset.UTC)),
                Action.OBSERVE,
                List.of(CorridorUris.consignment(dossier.reference())),
                List.of(),
                Circumstances.of(
                        "departing",
                        Location.of(CorridorUris.place(run.calls().getFirst().place())),
                        List.of()),
                Extensions.none());
        capturing.capture(operator, WritingEvents.document(List.of(departing), left.atOffset(ZoneOffset.UTC)));
        return dossier;
    }

    private DepartureView leftLast(Duration lateness) {
        Instant latest = clock.now().minus(lateness);
        return departures.list(new TimeWindow(latest.minus(Duration.ofDays(14)), latest), Optional.of("T203")).stream()
                .max(Comparator.comparing(DepartureView::start))
                .orElseThrow();
    }

    private static TransportPlan planOver(DepartureView run) {
        TransportPlan.Leg leg = new TransportPlan.Leg(
                1,
                TransportPlan.Mode.RAIL,
                run.service().id(),
                run.id(),
                run.service().carrierCode(),
                run.calls().stream()
                        .map(call -> new TransportPlan.Call(call.place(), call.arrival(), call.departure()))
                        .toList(),
                new BigDecimal("2861"),
                "rail",
                Money.of("100", "CNY"),
                BigDecimal.TEN);
        return new TransportPlan(
                "test-" + run.id(), List.of(leg), run.end(), Money.of("100", "CNY"), BigDecimal.TEN, BigDecimal.ONE);
    }
}
