package org.hexi.hub.transport.planning.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Rejected;
import org.hexi.engine.kernel.Validity;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.engine.routing.api.Conditions;
import org.hexi.engine.routing.api.Document;
import org.hexi.engine.routing.api.Mode;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.api.Requirement;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.Tariff;
import org.hexi.hub.transport.network.Tariff.UnitRate;
import org.hexi.hub.transport.network.Tariffs;
import org.hexi.hub.transport.planning.Demands;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.Planning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class PlanSearchesModuleTest extends HubTest {
    private static final Viewer HOUSE = Viewer.system("test");
    private static final String RATE = "T-WATCHED";
    private static final int ALL = 1000;

    @Autowired
    PlanSearches searches;

    @Autowired
    Planning planning;

    @Autowired
    Tariffs tariffs;

    @Autowired
    BusinessClock clock;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester web;

    private Viewer viewer;
    private PlanQuery query;

    @BeforeEach
    void somebodyAsks() {
        viewer = people.user(Role.TRADER);
        query = PlanQuery.of(
                new PlaceCode("LZD"),
                new PlaceCode("VTE"),
                clock.now().plus(Duration.ofDays(2)),
                Optional.empty(),
                Mass.tonnes(7),
                2);
    }

    @AfterEach
    void nothingStaysInForceOrDue() {
        tariffs.find(RATE).ifPresent(each -> tariffs.withdraw(HOUSE, RATE));
        searches.list(viewer).forEach(search -> searches.delete(viewer, search.id()));
    }

    @Test
    void aQuestionIsKeptAsItWasAsked() {
        Demands demands = Demands.NONE
                .with(new Conditions(
                        Set.of(
                                new Ban.At(new PlaceCode("URM")),
                                new Ban.Through(new Passage.Narrows("suez")),
                                new Ban.Mover(Mode.AIR),
                                new Ban.Carrier("HXR")),
                        List.of(new Requirement.Moved(Mode.RAIL), new Requirement.Via(new PlaceCode("JGN")))))
                .with(Cargo.in(UnitType.CONTAINER_20).refrigerated())
                .withMostCost(new BigDecimal("1234.5"))
                .withVolume(new BigDecimal("12"))
                .withPaper(Document.CUSTOMS_RELEASE, query.ready().plus(Duration.ofHours(5)));
        PlanSearch saved = searches.save(viewer, draft(query.with(demands), Optional.empty(), anyNew()));
        assertThat(searches.get(viewer, saved.id()).question()).isEqualTo(saved.question());
    }

    @Test
    void whatBecomesCheapEnoughIsToldOnce() {
        Itinerary cheapest = cheapest();
        AlertRule rule = new AlertRule(
                Optional.of(cheapest.cost().amount().subtract(BigDecimal.ONE)),
                Optional.empty(),
                Optional.empty(),
                false);
        PlanSearch search = searches.save(viewer, draft(query, Optional.empty(), rule));
        searches.askDue(ALL);
        PlanSearch asked = searches.get(viewer, search.id());
        assertThat(asked.last().orElseThrow().cheapest()).contains(cheapest.cost());
        assertThat(asked.unread()).isZero();
        assertThat(asked.nextAt().orElseThrow()).isAfter(clock.now().plus(Duration.ofHours(5)));

        searches.askDue(ALL);
        assertThat(searches.get(viewer, search.id())).isEqualTo(asked);

        cheaper(cheapest.rides().getFirst());
        due(search);
        searches.askDue(ALL);
        due(search);
        searches.askDue(ALL);
        assertThat(searches.unread(viewer)).isEqualTo(1);
        SearchAlert alert = searches.alerts(viewer, search.id()).getFirst();
        assertThat(alert.kind()).isEqualTo(SearchAlert.Kind.LIMITS_KEPT);
        Itinerary found = planning.get(viewer, alert.itineraryId());
        assertThat(found.cost()).isEqualTo(alert.cost()).isLessThan(cheapest.cost());
        searches.read(viewer, search.id());
        assertThat(searches.unread(viewer)).isZero();
    }

    @Test
    void aNewPriceIsNewOnTheFrontAndAnOverdueSearchEnds() {
        PlanSearch search = searches.save(viewer, draft(query, Optional.empty(), anyNew()));
        searches.askDue(ALL);
        cheaper(cheapest().rides().getFirst());
        due(search);
        searches.askDue(ALL);
        assertThat(searches.alerts(viewer, search.id()))
                .extracting(SearchAlert::kind)
                .containsExactly(SearchAlert.Kind.NEW_WAYS);
        PlanQuery gone = query.movedTo(clock.now().minus(Duration.ofDays(1)));
        assertThatThrownBy(() -> searches.save(viewer, draft(gone, Optional.empty(), anyNew())))
                .isInstanceOf(Rejected.class);
        PlanSearch soon = searches.save(
                viewer, draft(query.movedTo(clock.now().plus(Duration.ofHours(1))), Optional.empty(), anyNew()));
        searches.askDue(ALL);
        assertThat(searches.get(viewer, soon.id()).isOver()).isTrue();
        assertThat(searches.get(viewer, soon.id()).last()).isPresent();
    }

    @Test
    void whatThePlannerCannotAnswerIsTold() {
        PlanQuery nowhere = PlanQuery.of(
                new PlaceCode("LZD"),
                new PlaceCode("XX9"),
                clock.now().plus(Duration.ofDays(2)),
                Optional.empty(),
                Mass.tonnes(7),
                2);
        PlanSearch search = searches.save(viewer, draft(nowhere, Optional.of(Duration.ofHours(24)), anyNew()));
        searches.askDue(ALL);
        assertThat(searches.get(viewer, search.id()).last().orElseThrow().fault())
                .contains("routing.place.unknown");
    }

    @Test
    void whatIsDeletedIsInNoListAndIsNotAskedAgain() {
        PlanSearch search = searches.save(viewer, draft(query, Optional.empty(), anyNew()));
        assertThat(searches.delete(viewer, search.id()).name()).isEqualTo(search.name());
        assertThat(searches.delete(viewer, search.id()).id()).isEqualTo(search.id());
        assertThat(searches.list(viewer)).isEmpty();
        assertThatThrownBy(() -> searches.get(viewer, search.id())).isInstanceOf(NotFound.class);
        searches.askDue(ALL);
        assertThat(searches.delete(viewer, search.id()).last()).isEmpty();
    }

    @Test
    void nobodyElseSeesASearch() {
        PlanSearch search = searches.save(viewer, draft(query, Optional.empty(), anyNew()));
        Viewer stranger = people.user(Role.TRADER);
        assertThatThrownBy(() -> searches.get(stranger, search.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> searches.delete(stranger, search.id())).isInstanceOf(NotFound.class);
        assertThat(searches.list(stranger)).isEmpty();
    }

    @Test
    void aSearchIsSavedFromThePlannersAddressAndShown() {
        String address = "from=LZD&to=VTE&ready="
                + LocalDate.now(ZoneOffset.UTC).plusDays(400) + "T08:00&mass=7000&teu=2&avoidMode=AIR";
        assertThat(page("/searches/new?" + address))
                .contains("name=\"avoidMode\"")
                .contains("value=\"AIR\"");
        String there = web.post()
                .uri("/searches")
                .with(authentication(ViewerToken.of(viewer)))
                .with(csrf())
                .contentType("application/x-www-form-urlencoded")
                .content(address + "&searchName=my+trains&alertNew=true&readyIn=48&idempotencyKey=s-" + viewer.name())
                .exchange()
                .getResponse()
                .getRedirectedUrl();
        PlanSearch saved = searches.list(viewer).getFirst();
        assertThat(there).isEqualTo("/searches/" + saved.id());
        assertThat(saved.question().query().demands().conditions().bans()).containsExactly(new Ban.Mover(Mode.AIR));
        searches.askDue(ALL);
        assertThat(page("/searches")).contains("my trains");
        assertThat(page("/searches/" + saved.id())).contains("my trains");
        assertThat(web.post()
                        .uri("/searches")
                        .with(authentication(ViewerToken.of(viewer)))
                        .with(csrf())
                        .contentType("application/x-www-form-urlencoded")
                        .content(address + "&searchName=none&idempotencyKey=n-" + viewer.name()))
                .hasStatus(422)
                .bodyText()
                .contains("hx-issues");
    }

    @Test
    void aProgramKeepsReadsAndDeletesASearch() {
        String body = """
                {"name": "by program", "readyInHours": 24, "everyHours": 12,
                 "alert": {"mostCost": 90000, "anythingNew": true},
                 "question": {"from": "LZD", "to": "VTE", "ready": "%s", "massKilograms": 7000, "teu": 2}}""".formatted(query.ready());
        assertThat(web.post()
                        .uri("/api/v1/searches")
                        .with(authentication(ViewerToken.of(viewer)))
                        .with(csrf())
                        .header("Idempotency-Key", "k-" + viewer.name())
                        .contentType("application/json")
                        .content(body))
                .hasStatus(201);
        SearchId id = searches.list(viewer).getFirst().id();
        searches.askDue(ALL);
        assertThat(web.get().uri("/api/v1/searches/" + id).with(authentication(ViewerToken.of(viewer))))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.alerts[0].kind")
                .isEqualTo("LIMITS_KEPT");
        assertThat(web.delete()
                        .uri("/api/v1/searches/" + id)
                        .with(authentication(ViewerToken.of(viewer)))
                        .with(csrf())
                        .header("Idempotency-Key", "d-" + viewer.name()))
                .hasStatusOk();
        assertThat(searches.list(viewer)).isEmpty();
    }

    private String page(String address) {
        return new String(
                web.get()
                        .uri(address)
                        .with(authentication(ViewerToken.of(viewer)))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private void due(PlanSearch search) {
        Instant past = clock.now().minusSeconds(1);
        jdbc.sql("update planning.search set next_at = :past where id = :id")
                .param("past", past.atOffset(ZoneOffset.UTC))
                .param("id", search.id().value())
                .update();
    }

    private Itinerary cheapest() {
        return planning.plan(viewer, query).options().stream()
                .min(java.util.Comparator.comparing(Itinerary::cost))
                .orElseThrow();
    }

    private void cheaper(ItineraryLeg leg) {
        tariffs.put(
                HOUSE,
                new Tariff(
                        RATE,
                        leg.carrierCode(),
                        leg.service(),
                        "CNY",
                        List.of(new UnitRate(UnitType.CONTAINER_40, false, BigDecimal.ONE, BigDecimal.ZERO)),
                        Optional.empty(),
                        BigDecimal.ZERO,
                        List.of(),
                        Validity.from(LocalDate.parse("2025-01-01"))));
    }

    private static SearchDraft draft(PlanQuery query, Optional<Duration> readyIn, AlertRule rule) {
        return new SearchDraft("kept", new KeptQuestion(query, readyIn), rule, 6);
    }

    private static AlertRule anyNew() {
        return new AlertRule(Optional.empty(), Optional.empty(), Optional.empty(), true);
    }
}
