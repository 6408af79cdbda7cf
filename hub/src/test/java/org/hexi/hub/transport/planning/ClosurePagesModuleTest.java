package org.hexi.hub.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.network.Reach;
import org.hexi.hub.transport.network.Restricted;
import org.hexi.hub.transport.network.RestrictionDraft;
import org.hexi.hub.transport.network.Restrictions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Closures on pages: rehearsed, imposed, kept to by the planner, drawn on its map, revoked. */
class ClosurePagesModuleTest extends HubTest {
    private static final String BORDER = "kind=BORDER&border=HRS-ALK";
    private static final Restricted KHORGOS = new Restricted.Border(new PlaceCode("HRS"), new PlaceCode("ALK"));

    @Autowired
    MockMvcTester web;

    @Autowired
    Restrictions restrictions;

    @Autowired
    Planning planning;

    @Autowired
    People people;

    @Autowired
    Ids ids;

    @Autowired
    BusinessClock clock;

    private Viewer operator;
    private String reason;

    @BeforeEach
    void signIn() {
        operator = people.user(Role.OPERATOR);
        reason = "snow " + ids.next();
    }

    @AfterEach
    void allOpensAgain() {
        restrictions.list(true, new PageRequest(1, 200)).items().stream()
                .filter(view -> view.content().reason().equals(reason))
                .forEach(view -> restrictions.revoke(operator, view.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "ru"})
    void listAndFormSpeakEveryLanguage(String language) {
        impose("");
        assertThat(get("/closures?lang=" + language))
                .hasStatusOk()
                .bodyText()
                .contains(reason, "/revocation")
                .doesNotContain("??");
        assertThat(get("/closures/new?" + question("") + "&lang=" + language))
                .hasStatusOk()
                .bodyText()
                .contains(reason, "id=\"reach\"", "passage=border:ALK-HRS")
                .doesNotContain("??");
        assertThat(get("/closures/export?format=csv&lang=" + language))
                .bodyText()
                .contains(reason);
    }

    @Test
    void everythingWrongIsToldBesideItsFieldAndNothingTypedIsLost() {
        MvcTestResult refused = submit(Map.of(
                "kind",
                "PLACE",
                "place",
                "Atlantis",
                "from",
                "soon",
                "until",
                "2026-13-01T08:00",
                "commodity",
                "9x",
                "reason",
                ""));
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "id=\"place-error\"",
                        "id=\"from-error\"",
                        "id=\"until-error\"",
                        "id=\"commodity-error\"",
                        "id=\"reason-error\"",
                        "value=\"Atlantis\"",
                        "value=\"soon\"",
                        "value=\"9x\"",
                        "href=\"#place\"",
                        "a date and time such as");
        assertThat(
                        get(
                                "/closures/new?kind=BORDER&from=2030-01-02T00:00&until=2030-01-01T00:00&border=HRS-ALK&reason=x"))
                .bodyText()
                .contains("id=\"until-error\"")
                .doesNotContain("id=\"reach\"");
        assertThat(submit(Map.of("kind", "NARROWS", "narrows", "nowhere", "from", "2030-01-02T00:00", "reason", "x")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"narrows-error\"");
        assertThat(submit(Map.of("kind", "BORDER", "border", "HRS-HRS", "from", "2030-01-02T00:00", "reason", "x")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"border-error\"");
    }

    @Test
    void aRehearsalCountsTheRunsAndChangesNothing() {
        Reach always = restrictions.reach(draft(clock.now(), Optional.empty()));
        assertThat(always.departures()).isPositive();
        assertThat(always.services()).isPositive().isLessThan(always.departures());
        Instant inAWeek = clock.now().plus(Duration.ofDays(7));
        Reach aWeek = restrictions.reach(draft(clock.now(), Optional.of(inAWeek)));
        Reach after = restrictions.reach(draft(inAWeek, Optional.empty()));
        assertThat(aWeek.departures()).isPositive().isLessThan(always.departures());
        assertThat(aWeek.departures() + after.departures()).isGreaterThanOrEqualTo(always.departures());
        assertThat(restrictions
                        .reach(draft(clock.now().plus(Duration.ofDays(90)), Optional.empty()))
                        .isNothing())
                .isTrue();
        get("/closures/new?" + question(""));
        assertThat(get("/closures?all=true")).bodyText().doesNotContain(reason);
    }

    @Test
    void whatIsImposedIsKeptToByThePlannerAndDrawnOnItsMapUntilItIsRevoked() {
        int open = ways();
        assertThat(front()).doesNotContain(reason);
        impose("");
        assertThat(ways()).isLessThan(open);
        assertThat(front()).contains(reason, "data-hx-closed>[{\"points\":[[");
        assertThat(body(get("/services/R101?lang=en"))).contains("data-hx-closed", "\"label\":\"Khorgos");
        String id = restrictions.list(true, new PageRequest(1, 200)).items().stream()
                .filter(view -> view.content().reason().equals(reason))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        assertThat(post("/closures/" + id + "/revocation", Map.of())).hasStatus3xxRedirection();
        assertThat(ways()).isEqualTo(open);
        assertThat(front()).doesNotContain(reason);
        assertThat(get("/closures")).bodyText().doesNotContain(reason);
        assertThat(get("/closures?all=true&lang=en")).bodyText().contains(reason, "revoked");
    }

    @Test
    void anEmbargoIsListedWhereTheGoodsFallUnderItAndNotDrawn() {
        impose("93");
        assertThat(front()).contains(reason, "HS 93", "data-hx-closed>[]<");
        assertThat(body(get("/services/R101?lang=en"))).doesNotContain(reason);
    }

    @Test
    void whoOnlyReadsIsOfferedNoAct() {
        impose("");
        operator = people.user(Role.TRADER);
        assertThat(get("/closures")).bodyText().contains(reason).doesNotContain("/revocation", "/closures/new");
        operator = people.user(Role.OPERATOR);
    }

    @Test
    void theMenuIsUnfoldedWhereThePageIs() {
        assertThat(get("/closures?lang=en"))
                .bodyText()
                .containsPattern("(?s)<details class=\"hx-bar-group\" open=\"open\">\\s*<summary>Network</summary>")
                .containsPattern("href=\"/closures\" data-path=\"/closures\" aria-current=\"page\"");
    }

    private void impose(String commodity) {
        Map<String, String> fields =
                Map.of("kind", "BORDER", "border", "HRS-ALK", "from", now(), "commodity", commodity, "reason", reason);
        assertThat(submit(fields)).hasStatus3xxRedirection();
    }

    private RestrictionDraft draft(Instant from, Optional<Instant> until) {
        return new RestrictionDraft(KHORGOS, Optional.empty(), Optional.empty(), from, until, reason);
    }

    private String question(String commodity) {
        return BORDER + "&commodity=" + commodity + "&reason=" + reason + "&from=" + now();
    }

    private String now() {
        return clock.now()
                .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                .toLocalDateTime()
                .withNano(0)
                .toString();
    }

    private Instant ready() {
        return clock.now().plus(Duration.ofDays(2));
    }

    private int ways() {
        PlanQuery query =
                PlanQuery.of(new PlaceCode("LZD"), new PlaceCode("ALA"), ready(), Optional.empty(), Mass.tonnes(20), 2);
        return planning.plan(operator, query).ways().size();
    }

    private String front() {
        String local = ready().atOffset(ZoneOffset.ofHours(8))
                .toLocalDateTime()
                .withSecond(0)
                .withNano(0)
                .toString();
        return body(get("/plan/result?exact=true&from=LZD&to=ALA&mass=18500&teu=2&lang=en&ready=" + local));
    }

    private MvcTestResult submit(Map<String, String> fields) {
        return post("/closures/new?lang=en", fields);
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = web.post()
                .uri(path)
                .with(authentication(ViewerToken.of(operator)))
                .with(csrf());
        request = request.contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("idempotencyKey", ids.next().toString());
        for (Map.Entry<String, String> field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private MvcTestResult get(String path) {
        return web.get()
                .uri(path)
                .with(authentication(ViewerToken.of(operator)))
                .exchange();
    }

    private static String body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
