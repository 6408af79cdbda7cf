package org.hexi.hub.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.hexi.hub.HubTest;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.booking.Ways;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PlanPagesModuleTest extends HubTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @Autowired
    Ways ways;

    @Autowired
    BusinessClock clock;

    private Viewer trader;

    @BeforeEach
    void signIn() {
        trader = people.user(Role.TRADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "ru"})
    void thePlannerAnswersInEveryLanguage(String language) {
        assertThat(get("/plan?lang=" + language)).hasStatusOk().bodyText().doesNotContain("??");
        MvcTestResult front = get(question("LZD", "DUI", "") + "&lang=" + language);
        assertThat(front).hasStatusOk().bodyText().contains("R105", "plan-data").doesNotContain("??");
    }

    @Test
    void aDossierFillsTheQuestionAndLeadsToBooking() {
        ConsignmentView dossier = ways.dossier(trader);
        assertThat(get("/consignments/" + dossier.id() + "/plan?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"18500\"", "value=\"" + dossier.id() + "\"");
        assertThat(get(question("LZD", "ALA", "") + "&lang=en&consignment=" + dossier.id()))
                .bodyText()
                .contains("/consignments/" + dossier.id() + "/booking", "Book this way");
    }

    @Test
    void anOptionOpensToItsLegsWithTheirReasons() {
        String way = ways.safest(trader, ways.dossier(trader)).id();
        assertThat(get("/itineraries/" + way + "/legs?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("DESNZ", "Change of gauge")
                .doesNotContain("<html");
        assertThat(get("/itineraries/" + way + "?lang=ru"))
                .hasStatusOk()
                .bodyText()
                .contains(way);
    }

    @Test
    void anEmptyFrontSaysWhyAndAWrongQuestionSaysWhere() {
        assertThat(get(question("LZD", "THR", "") + "&lang=en")).bodyText().contains("Nothing that runs joins");
        assertThat(get(question("LZD", "DUI", "").replace("teu=2", "teu=many") + "&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Not a whole number");
        assertThat(get("/plan/result?from=%3Cscript%3E&lang=en"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>");
    }

    @Test
    void theClockCarriesThePatternsOfLengthsOfTime() {
        assertThat(get("/plan?lang=ru"))
                .bodyText()
                .contains(
                        "data-hx-day=\"{0} д\"",
                        "data-hx-day-hour=\"{0} д {1} ч\"",
                        "data-hx-hour=\"{0} ч\"",
                        "data-hx-hour-minute=\"{0} ч {1} мин\"",
                        "data-hx-minute=\"{0} мин\"");
    }

    @Test
    void reasonsAndHintsAreToldInTheLanguageOfThePage() {
        assertThat(get(question("LZD", "DUI", "") + "&lang=ru"))
                .bodyText()
                .contains("точный фронт Парето", "свободные TEU", "data-unit=\"ч\"")
                .doesNotContain("exact Pareto front", "residual TEU");
        assertThat(get(question("LZD", "DUI", "").replace("teu=2", "teu=many") + "&lang=ru"))
                .bodyText()
                .contains("целое число")
                .doesNotContain("a whole number");
    }

    @Test
    void plansCanBeAskedForAsJson() {
        String body = """
                {"from": "LZD", "to": "ALA", "ready": "%s", "massKilograms": "20000", "teu": 2}""".formatted(clock.now().plus(Duration.ofDays(2)));
        assertThat(post(body))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.options[0].legs[0].mode")
                .isEqualTo("RAIL");
        assertThat(post("{\"from\": \"LZD\"}")).hasStatus(400);
        assertThat(post(body.replace("\"teu\": 2", "\"teu\": 2, \"speed\": 9"))).hasStatus(400);
        assertThat(post(body.replace("\"teu\": 2", "\"teu\": 0"))).hasStatus(400);
    }

    /** The exact front is waited for: how soon a machine has it is nothing these tests are about. */
    private String question(String from, String to, String latest) {
        String ready = clock.now()
                .plus(Duration.ofDays(2))
                .truncatedTo(ChronoUnit.HOURS)
                .toString()
                .substring(0, 16);
        return "/plan/result?from=%s&to=%s&ready=%s&latest=%s&mass=20000&teu=2&exact=true"
                .formatted(from, to, ready, latest);
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).with(authentication(ViewerToken.of(trader))).exchange();
    }

    private MvcTestResult post(String body) {
        return web.post()
                .uri("/api/v1/plans")
                .with(authentication(ViewerToken.of(trader)))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
