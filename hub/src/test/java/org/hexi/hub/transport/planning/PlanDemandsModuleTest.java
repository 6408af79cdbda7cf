package org.hexi.hub.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Conditions;
import org.hexi.engine.routing.api.Demand;
import org.hexi.engine.routing.api.Requirement;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
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

/** Limits, conditions, cargo and papers of a question, and what would be gained without them: face, JSON and pages. */
class PlanDemandsModuleTest extends HubTest {
    private static final PlaceCode LANZHOU = new PlaceCode("LZD");
    private static final PlaceCode DUISBURG = new PlaceCode("DUI");

    @Autowired
    Planning planning;

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
        ready = Weeks.monday(clock.now());
    }

    @Test
    void noWayExceedsALimitAndTheReliefSaysWhatTheLimitKeepsAway() {
        List<Itinerary> free = planning.plan(trader, question()).options();
        BigDecimal cheapest = free.stream()
                .map(way -> way.cost().amount())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        PlanQuery thrifty = question().with(Demands.NONE.withMostCost(cheapest.add(BigDecimal.TEN)));
        List<Itinerary> kept = planning.plan(trader, thrifty).options();
        assertThat(kept).isNotEmpty().hasSizeLessThan(free.size());
        assertThat(kept).allMatch(way -> way.cost().amount().compareTo(cheapest.add(BigDecimal.TEN)) <= 0);

        Relief relief = planning.reliefs(trader, thrifty).stream()
                .filter(each -> each.demand() == Demand.MOST_COST)
                .findFirst()
                .orElseThrow();
        Itinerary earliest = free.getFirst();
        assertThat(relief.earliestArrival()).isEqualTo(earliest.arrival());
        assertThat(relief.ways()).isPositive();
        assertThat(planning.reliefs(trader, question()))
                .extracting(Relief::demand)
                .doesNotContain(Demand.MOST_COST);
    }

    @Test
    void aLimitNothingKeepsIsTheReasonOfAnEmptyFront() {
        PlanQuery impossible = question().with(Demands.NONE.withMostCo2e(BigDecimal.ONE));
        assertThat(planning.plan(trader, impossible).whyEmpty().orElseThrow())
                .isInstanceOfSatisfying(
                        NoWay.Excluded.class,
                        reason -> assertThat(reason.demand()).isEqualTo(Demand.CARBON_BUDGET));
    }

    @Test
    void whatIsAvoidedIsOnNoWayAndWhatIsRequiredOnEvery() {
        PlaceCode khorgos = new PlaceCode("HRS");
        assertThat(planning.plan(trader, question(Conditions.without(new Ban.At(khorgos))))
                        .options())
                .isNotEmpty()
                .noneMatch(way -> calls(way, khorgos));
        assertThat(planning.plan(trader, question(Conditions.requiring(new Requirement.Via(khorgos))))
                        .options())
                .isNotEmpty()
                .allMatch(way -> calls(way, khorgos));
        assertThat(planning.plan(trader, question(Conditions.requiring(new Requirement.CarriedBy("HXR"))))
                        .options())
                .isNotEmpty()
                .allMatch(way ->
                        way.legs().stream().anyMatch(leg -> leg.carrierCode().equals("HXR")));
    }

    @Test
    void aPlaceIsAvoidedAlsoWhereATrainOnlyRunsThrough() {
        PlaceCode alashankou = new PlaceCode("AKL");
        assertThat(planning.plan(trader, question()).options())
                .as("through trains pass it without handling")
                .anyMatch(way -> calls(way, alashankou)
                        && way.legs().stream()
                                .noneMatch(leg -> leg.from().equals(alashankou)
                                        || leg.to().equals(alashankou)));
        assertThat(planning.plan(trader, question(Conditions.without(new Ban.At(alashankou))))
                        .options())
                .noneMatch(way -> calls(way, alashankou));
    }

    @Test
    void programsAskForAllOfIt() {
        JsonNode plain = json(post("/api/v1/plans", body("")));
        assertThat(plain.path("exact").asBoolean()).isTrue();
        assertThat(plain.at("/resolution/minutes").asInt()).isEqualTo(1);
        assertThat(plain.path("tolerance").isNull() || plain.path("tolerance").isMissingNode())
                .isTrue();
        String demanding = """
                , "limits": {"mostCost": "900000", "mostCo2eKilograms": 90000},
                "avoid": {"places": ["HRS"], "modes": ["SEA"], "carriers": ["OXR"]},
                "require": {"places": ["DST"], "modes": ["RAIL"], "carriers": ["HXR"]},
                "cargo": {"unit": "CONTAINER_20", "refrigerated": true, "dangerClasses": [3, 8], "hsCode": "300490", "origin": "CN"},
                "papers": {"customsRelease": "%s", "verifiedGrossMass": null},
                "tolerance": {"minutes": 60, "cost": "100", "co2eKilograms": "10", "riskMicros": 1000}""".formatted(ready.plus(Duration.ofDays(1)));
        JsonNode answer = json(post("/api/v1/plans", body(demanding)));
        assertThat(answer.path("exact").asBoolean()).isFalse();
        assertThat(answer.at("/tolerance/minutes").asInt()).isEqualTo(60);
        assertThat(answer.path("options")).isNotEmpty();
        assertThat(answer.path("options").toString()).contains("\"DST\"").doesNotContain("\"HRS\"", "\"SEA\"");
        assertThat(answer.path("assumptions").toString()).contains("HRS, OXR, SEA", "3, 8");
    }

    @Test
    void programsAskWhatItWouldTake() {
        MvcTestResult answer = post("/api/v1/plans/reliefs", body(", \"avoid\": {\"places\": [\"AKL\", \"HRS\"]}"));
        assertThat(answer).hasStatusOk();
        JsonNode relief = json(answer)
                .path("reliefs")
                .valueStream()
                .filter(each -> each.path("demand").asString().equals("BANS"))
                .findFirst()
                .orElseThrow();
        assertThat(relief.path("ways").asInt()).isPositive();
        assertThat(new BigDecimal(relief.path("leastCost").asString())).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"from\": \"LZD\"' | '\"from\": \"XX9\"' | /from | routing.place.unknown",
                "'\"from\": \"LZD\"' | '\"from\": \"somewhere\"' | /from | kernel.place.malformed",
                "'\"to\": \"DUI\"' | '\"to\": \"LZD\"' | /to | planning.query.samePlace",
                "'\"teu\": 2' | '\"teu\": 2, \"latestArrival\": \"2020-01-01T00:00:00Z\"' | /latestArrival | planning.query.latestBeforeReady",
                "'\"teu\": 2' | '\"teu\": 2, \"latestArrival\": \"+1000000000-01-01T00:00:00Z\"' | /latestArrival | planning.query.time",
                "'\"20000\"' | '\"-1\"' | /massKilograms | kernel.mass.negative",
                "'\"teu\": 2' | '\"teu\": 2, \"avoid\": {\"carriers\": [\"ZZZ\"]}' | /avoid/carriers | planning.carrier.unknown",
                "'\"teu\": 2' | '\"teu\": 2, \"require\": {\"carriers\": [\"ZZZ\"]}' | /require/carriers | planning.carrier.unknown",
                "'\"teu\": 2' | '\"teu\": 2, \"require\": {\"modes\": [\"INLAND_WATERWAY\"]}' | /require/modes | planning.mode.absent",
                "'\"teu\": 2' | '\"teu\": 2, \"require\": {\"places\": [\"HRS\", \"here\"]}' | /require/places/1 | kernel.place.malformed",
                "'\"teu\": 2' | '\"teu\": 2, \"require\": {\"places\": [null]}' | /require/places/0 | planning.query.missing",
                "'\"teu\": 2' | '\"teu\": 2, \"avoid\": {\"modes\": [\"SEA\"]}, \"require\": {\"modes\": [\"SEA\"]}' | /require/modes | planning.query.contradiction",
                "'\"teu\": 2' | '\"teu\": 2, \"avoid\": {\"places\": [\"DUI\"]}' | /avoid/places | planning.query.avoidsEnd",
                "'\"teu\": 2' | '\"teu\": 2, \"limits\": {\"mostCost\": \"-1\"}' | /limits/mostCost | planning.query.limit",
                "'\"teu\": 2' | '\"teu\": 2, \"cargo\": {\"dangerClasses\": [3, 12]}' | /cargo/dangerClasses/1 | planning.cargo.danger",
                "'\"teu\": 2' | '\"teu\": 2, \"cargo\": {\"unit\": \"SACK\"}' | /cargo/unit | web.json.wrongType",
                "'\"teu\": 2' | '\"teu\": 2, \"cargo\": {\"hsCode\": \"3004.90\"}' | /cargo/hsCode | kernel.hs.malformed",
                "'\"teu\": 2' | '\"teu\": 2, \"tolerance\": {\"minutes\": 9999999, \"cost\": 0, \"co2eKilograms\": 0, \"riskMicros\": 0}' | /tolerance | planning.query.tolerance",
                "'\"teu\": 2' | '\"teu\": 2, \"limits\": {\"mostMoney\": \"1\"}' | /limits/mostMoney | web.json.unknownField"
            })
    void whatCannotBeAskedIsPointedAt(String right, String wrong, String pointer, String code) {
        MvcTestResult answer = post("/api/v1/plans", body("").replace(right, wrong));
        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "ru"})
    void thePageAsksForItAndKeepsItInTheAddress(String language) {
        String asked = address() + "&avoidPlace=AKL&avoidPlace=&needMode=RAIL&mostCost=900000&refrigerated=true"
                + "&danger=3&unit=CONTAINER_45&hsCode=300490&lang=" + language;
        assertThat(get("/plan?" + asked))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"900000\"", "id=\"avoidPlace-1\"", "value=\"300490\"")
                .containsPattern("<details open=\"open\">")
                .doesNotContain("??");
        assertThat(get("/plan/result?exact=true&" + asked))
                .hasStatusOk()
                .bodyText()
                .contains("/plan/reliefs?")
                .doesNotContain("??");
        assertThat(get("/plan/reliefs?" + asked))
                .hasStatusOk()
                .bodyText()
                .contains("hx-reliefs")
                .doesNotContain("??");
    }

    @Test
    void eachReliefLinksToTheQuestionWithoutItsDemand() {
        String page =
                text(get("/plan/reliefs?" + address() + "&avoidPlace=HRS&avoidPlace=AKL&mostCost=900000&lang=en"));
        assertThat(page)
                .contains("Without what is avoided")
                .containsPattern("href=\"/plan\\?[^\"]*mostCost=900000")
                .doesNotContainPattern("href=\"/plan\\?[^\"]*avoidPlace");
        assertThat(text(get("/plan?lang=en"))).doesNotContain("<details open");
    }

    @Test
    void whatCannotBeReadIsToldBesideTheQuestion() {
        assertThat(get("/plan/result?exact=true&" + address() + "&danger=many&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Not a whole number");
        assertThat(get("/plan?" + address() + "&needMode=balloon&danger=many")).hasStatusOk();
        assertThat(get("/plan/result?exact=true&" + address() + "&needMode=balloon&lang=ru"))
                .hasStatusOk()
                .bodyText()
                .contains("одно из: RAIL");
        assertThat(get("/plan/reliefs?from=%3Cscript%3E")).hasStatusOk();
        assertThat(get("/plan/result?exact=true&" + address().replace("to=DUI", "to=XX9") + "&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("<strong>To</strong>", "The network does not know this place");
        assertThat(get("/plan/result?exact=true&" + address() + "&avoidCarrier=ZZZ&lang=ru"))
                .bodyText()
                .contains("<strong>Без перевозчика</strong>", "код перевозчика сети: ");
    }

    private PlanQuery question() {
        return PlanQuery.of(LANZHOU, DUISBURG, ready, Optional.empty(), Mass.tonnes(20), 2);
    }

    private PlanQuery question(Conditions conditions) {
        return question().with(Demands.NONE.with(conditions));
    }

    private static boolean calls(Itinerary way, PlaceCode place) {
        return way.legs().stream()
                .flatMap(leg -> leg.calls().stream())
                .anyMatch(call -> call.place().equals(place));
    }

    private String body(String more) {
        return """
                {"from": "LZD", "to": "DUI", "ready": "%s", "massKilograms": "20000", "teu": 2%s}""".formatted(ready, more);
    }

    private String address() {
        return "from=LZD&to=DUI&ready=%s&latest=&mass=20000&teu=2"
                .formatted(ready.toString().substring(0, 16));
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).with(authentication(ViewerToken.of(trader))).exchange();
    }

    private MvcTestResult post(String path, String body) {
        return web.post()
                .uri(path)
                .with(authentication(ViewerToken.of(trader)))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        return JsonMapper.shared().readTree(text(answer));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
