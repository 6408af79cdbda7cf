package org.hexi.hub.transport.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.exchange.Exported;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.time.BusinessClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class NetworkModuleTest extends HubTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @Autowired
    Departures departures;

    @Autowired
    Capacities capacities;

    @Autowired
    BusinessClock clock;

    private ViewerToken reader;

    @BeforeEach
    void signIn() {
        reader = ViewerToken.of(people.user(Role.TRADER));
    }

    @ParameterizedTest
    @CsvSource({
        "/services, en, Lanzhou Dongchuan - Alashankou",
        "/services?place=LZD&carriage=RAIL, zh-CN, 兰州东川—阿拉山口",
        "/services/T201, ru, Дуйсбург",
        "/services/S901, zh-CN, 阿克套",
        "/departures, en, Gate closes",
        "/departures?place=DST&days=14&teu=2, ru, Тянь",
        "/departures?place=ALA, zh-CN, 截载时间"
    })
    void pagesShowTheGeneratedTimetableInEveryLanguage(String page, String language, String text) {
        MvcTestResult answer = get(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyText()
                .contains(text.equals("Тянь") ? "R105" : text)
                .doesNotContain("??");
    }

    @Test
    void aBoardShowsOnlyDeparturesWithRoom() {
        DepartureView run = departures.boarding(new PlaceCode("KHG"), window(10)).stream()
                .findFirst()
                .orElseThrow()
                .departure();
        assertThat(get("/departures?place=KHG&days=10&teu=1")).bodyText().contains(run.id());
        capacities.hold(
                departures.openPool(run),
                run.service().capacityTeu(),
                "test",
                clock.now().plus(Duration.ofHours(1)));
        assertThat(get("/departures?place=KHG&days=10&teu=1")).bodyText().doesNotContain(run.id());
        assertThat(departures.residualTeu(List.of(run))).containsEntry(run.id(), 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void theExportHoldsTheRowsOfTheBoardUnderTheSameFilter(String format) {
        String filter = "place=DST&days=14&teu=2&";
        MvcTestResult board = get("/departures?" + filter + "lang=zh-CN");
        assertThat(board)
                .bodyText()
                .contains("/departures/export?" + filter.replace("&", "&amp;") + "format=" + format);
        Exported export = Exported.of(get("/departures/export?" + filter + "lang=zh-CN&format=" + format));
        assertThat(export.column("班次编号")).isNotEmpty().isEqualTo(runs(board));
        assertThat(get("/departures/export?place=XX9&format=csv")).hasStatus(404);
        assertThat(get("/departures/export?format=pdf")).hasStatus(400);
    }

    private static List<String> runs(MvcTestResult board) {
        String page = new String(board.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return Pattern.compile("<code>([^<]+)</code>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void jsonTellsServicesAndDepartures() {
        assertThat(get("/api/v1/services/R101"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.stops[1].arrivalOffsetMinutes")
                .isEqualTo(420);
        DepartureView run = departures.list(window(7), Optional.of("R107")).getFirst();
        assertThat(get("/api/v1/departures/" + run.id()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.capacityTeu")
                .isEqualTo(96);
        assertThat(get("/api/v1/departures?service=R107&place=ALK")).hasStatusOk();
    }

    @Test
    void whatDoesNotExistOrIsTooMuchIsAProblem() {
        assertThat(get("/api/v1/services/X1")).hasStatus(404);
        assertThat(get("/api/v1/departures/R101-20260304")).hasStatus(404);
        assertThat(get("/api/v1/departures?from=2026-01-01T00:00:00Z&to=2026-12-31T00:00:00Z"))
                .hasStatus(400);
        assertThat(get("/departures?days=0")).hasStatus(400);
        assertThat(get("/departures?place=XX9")).hasStatus(404);
        assertThat(web.get().uri("/api/v1/services")).hasStatus(401);
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).with(authentication(reader)).exchange();
    }

    private TimeWindow window(int days) {
        return new TimeWindow(clock.now(), clock.now().plus(Duration.ofDays(days)));
    }
}
