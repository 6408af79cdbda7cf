package org.hexi.hub.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Doors as programs send them and people type them: what is told of the miles, and what cannot be read. */
class DoorPagesModuleTest extends HubTest {
    private static final PlaceCode LANZHOU = new PlaceCode("LZD");

    @Autowired
    Planning planning;

    @Autowired
    Terminals terminals;

    @Autowired
    Places places;

    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @Autowired
    BusinessClock clock;

    private Viewer trader;
    private Instant ready;

    @BeforeEach
    void signIn() {
        trader = people.user(Role.TRADER);
        ready = clock.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);
    }

    @Test
    void programsAskFromDoorToDoor() {
        MvcTestResult answer = post(body().replace(
                        "\"from\": \"LZD\"",
                        "\"pickup\": {\"latitude\": \"35.9\", \"longitude\": \"103.2\", \"name\": \"Factory\"}")
                .replace("\"to\": \"DUI\"", "\"delivery\": {\"latitude\": 51.6, \"longitude\": 7.1}"));
        assertThat(answer).hasStatusOk();
        JsonNode way = json(answer).path("options").path(0);
        assertThat(way.path("miles")).hasSize(2);
        JsonNode first = way.path("miles").path(0);
        assertThat(first.path("end").asString()).isEqualTo("PICKUP");
        assertThat(first.at("/door/name").asString()).isEqualTo("Factory");
        assertThat(first.path("basis").asString()).isEqualTo("ESTIMATE");
        assertThat(first.path("terminal")).isEqualTo(way.at("/legs/0/calls/0/place"));
        assertThat(new BigDecimal(first.path("distanceKilometres").asString())).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"from\": \"LZD\"' | '\"pickup\": {\"latitude\": \"91\", \"longitude\": \"103\"}' | /pickup/latitude | planning.door.degrees",
                "'\"from\": \"LZD\"' | '\"pickup\": {\"latitude\": \"36\", \"longitude\": \"-180.1\"}' | /pickup/longitude | planning.door.degrees",
                "'\"from\": \"LZD\"' | '\"pickup\": {\"latitude\": \"36\"}' | /pickup/longitude | planning.query.missing",
                "'\"from\": \"LZD\"' | '\"pickup\": {\"latitude\": \"-60\", \"longitude\": \"-150\"}' | /pickup | planning.door.far",
                "'\"from\": \"LZD\", ' | '' | /from | planning.query.missing",
                "'\"to\": \"DUI\", ' | '' | /to | planning.query.missing",
                "'\"from\": \"LZD\"' | '\"from\": \"LZD\", \"pickup\": {\"latitude\": \"36\", \"longitude\": \"103\"}' | /from | planning.door.andPlace",
                "'\"to\": \"DUI\"' | '\"delivery\": {\"latitude\": \"35.9\", \"longitude\": \"103.2\"}' | /to | planning.door.sameTerminal",
                "'\"to\": \"DUI\"' | '\"delivery\": {\"latitude\": \"51\", \"longitude\": \"7\", \"name\": \"a\\tb\"}' | /delivery/name | planning.door.name"
            })
    void whatCannotBeAskedIsPointedAt(String right, String wrong, String pointer, String code) {
        MvcTestResult answer = post(body().replace(right, wrong));
        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "ru"})
    void aPersonTypesAPointAndSeesTheMiles(String language) {
        String asked = address("35.9, 103.2", "51.6,7.1") + "&lang=" + language;
        assertThat(get("/plan?" + asked))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"35.9, 103.2\"", "list=\"known-places\"")
                .containsOnlyOnce("<datalist")
                .doesNotContain("??");
        assertThat(get("/plan/front?" + asked))
                .hasStatusOk()
                .bodyText()
                .contains("35.9, 103.2 → ", " → 51.6, 7.1")
                .doesNotContain("??");
        List<Way> ways = planning.plan(trader, new DoorQuestions(terminals, ready).fromDoorToDoor())
                .ways();
        for (String page : List.of("/itineraries/" + ways.getFirst().id(), compared(ways))) {
            String glue = page.contains("?") ? "&" : "?";
            assertThat(get(page + glue + "lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Factory", "51.6, 7.1", Word.of(language))
                    .doesNotContain("??");
        }
    }

    @Test
    void placesAreReadByCodeByNameAndByWhatTheListSays() {
        PlaceView hub = places.get(LANZHOU);
        for (String typed : List.of("LZD", "lzd", hub.nameZh(), hub.nameEn(), hub.nameRu(), hub.nameZh() + " (LZD)")) {
            assertThat(get("/plan/front?" + address(typed, "Duisburg (DUI)") + "&lang=en"))
                    .hasStatusOk()
                    .bodyText()
                    .as(typed)
                    .contains("LZD → ")
                    .doesNotContain("35.9");
        }
        String avoided = places.get(new PlaceCode("AKL")).nameZh();
        assertThat(get("/plan/front?" + address("LZD", "DUI") + "&lang=en&avoidPlace="
                        + URLEncoder.encode(avoided, StandardCharsets.UTF_8)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("→ AKL", "does not know");
        assertThat(get("/plan/front?" + address("LZD", "DUI") + "&lang=en&avoidPlace=Atlantis"))
                .hasStatusOk()
                .bodyText()
                .contains("<strong>Not through</strong>", "The network does not know this place");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Atlantis | DUI | <strong>From</strong> | The network does not know this place",
                "LZD | 91, 7 | <strong>To</strong> | These are no degrees on the earth",
                "-60, -150 | DUI | <strong>From</strong> | No terminal is near this point"
            })
    void whatCannotBeReadIsToldBesideTheQuestion(String from, String to, String label, String told) {
        assertThat(get("/plan/result?exact=true&" + address(from, to) + "&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains(label, told);
    }

    private static String compared(List<Way> ways) {
        return "/plan/compare?a=" + ways.getFirst().id() + "&b="
                + ways.getLast().id();
    }

    private String body() {
        return """
                {"from": "LZD", "to": "DUI", "ready": "%s", "massKilograms": "20000", "teu": 2}""".formatted(ready);
    }

    private String address(String from, String to) {
        return "from=%s&to=%s&ready=%s&latest=&mass=20000&teu=2"
                .formatted(
                        URLEncoder.encode(from, StandardCharsets.UTF_8),
                        URLEncoder.encode(to, StandardCharsets.UTF_8),
                        ready.toString().substring(0, 16));
    }

    private MvcTestResult get(String path) {
        return web.get()
                .uri(URI.create(path.replace("+", "%20")))
                .with(authentication(ViewerToken.of(trader)))
                .exchange();
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

    private static JsonNode json(MvcTestResult answer) {
        return new JsonMapper().readTree(answer.getResponse().getContentAsByteArray());
    }

    /** What the first mile is called. */
    private static final class Word {
        static String of(String language) {
            return switch (language) {
                case "zh-CN" -> "门点起运卡车";
                case "ru" -> "грузовик от двери";
                default -> "lorry from the door";
            };
        }
    }
}
