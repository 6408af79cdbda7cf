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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Conditions;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.Mode;
import org.hexi.engine.routing.api.Preference;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.model.DoorRoad;
import org.hexi.hub.transport.planning.model.PriceList;
import org.hexi.hub.transport.planning.model.Question;
import org.hexi.hub.transport.planning.road.RoadDistance.Basis;
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

/** First and last miles by road: sums, the choice of terminals, what is kept, JSON, pages and bad input. */
class DoorToDoorModuleTest extends HubTest {
    private static final PlaceCode LANZHOU = new PlaceCode("LZD");
    private static final PlaceCode DUISBURG = new PlaceCode("DUI");
    private static final Door FACTORY = door("35.9", "103.2", "Factory");
    private static final Door SHOP = door("51.6", "7.1", "");

    @Autowired
    Planning planning;

    @Autowired
    Rerouting rerouting;

    @Autowired
    DoorRoads roads;

    @Autowired
    Terminals terminals;

    @Autowired
    Network network;

    @Autowired
    FactorTable factors;

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
    void milesAndLegsJoinAndAddUpToTheCriteriaOfTheWay() {
        List<Itinerary> ways = planning.plan(trader, fromDoorToDoor()).options();
        assertThat(ways).isNotEmpty().allSatisfy(way -> {
            Mile first = way.firstMile().orElseThrow();
            Mile last = way.lastMile().orElseThrow();
            assertThat(first.approach().terminal()).isEqualTo(way.from());
            assertThat(last.approach().terminal()).isEqualTo(way.to());
            assertThat(way.departure()).isEqualTo(first.leaves()).isAfterOrEqualTo(ready);
            assertThat(first.arrives()).isBeforeOrEqualTo(way.legs().getFirst().departure());
            assertThat(last.leaves()).isAfterOrEqualTo(way.legs().getLast().arrival());
            assertThat(way.arrival()).isEqualTo(last.arrives()).isEqualTo(way.scheduledArrival());
            assertThat(last.change()).isPresent();
            assertThat(sum(way)).isEqualTo(way.cost());
            assertThat(co2e(way)).isEqualByComparingTo(way.co2eKilograms());
            assertThat(way.miles()).extracting(Mile::basis).containsOnly(Basis.ESTIMATE);
            assertThat(way.distanceKilometres())
                    .isGreaterThan(first.distanceKilometres().add(last.distanceKilometres()));
        });
    }

    @Test
    void theSearchChoosesAmongTerminalsAsTryingEachByHandDoes() {
        assertChosen(question(FACTORY, Optional.empty()));
        assertChosen(PlanQuery.of(LANZHOU, nearest(RoadEnd.DELIVERY, SHOP), ready, Optional.empty(), Mass.tonnes(20), 2)
                .with(Demands.NONE.with(new Doors(Optional.empty(), Optional.of(SHOP)))));
    }

    /** One search over all roads finds the best of the searches over one road each, and nothing else. */
    private void assertChosen(PlanQuery query) {
        List<DoorRoad> all = roads.of(query);
        assertThat(all).hasSizeGreaterThan(1);
        Set<CriteriaUnits> each = all.stream()
                .flatMap(road -> front(query, List.of(road)).stream())
                .map(Journey::units)
                .collect(Collectors.toSet());
        Set<CriteriaUnits> best = each.stream()
                .filter(one -> each.stream().noneMatch(other -> !other.equals(one) && other.covers(one)))
                .collect(Collectors.toSet());
        List<Journey> front = front(query, all);
        assertThat(front.stream().map(Journey::units).collect(Collectors.toSet()))
                .isNotEmpty()
                .isEqualTo(best);
    }

    @Test
    void itNeverDrivesPastANearerTerminalUnlessThatIsBetterInSomething() {
        PlanQuery query = question(FACTORY, Optional.empty());
        List<DoorRoad> all = roads.of(query);
        List<Journey> front = front(query, all);
        List<Journey> overNearest = front(query, List.of(all.getFirst()));
        assertThat(front)
                .anySatisfy(way -> assertThat(road(way))
                        .isEqualTo(overNearest.getFirst().legs().getFirst().to()));
        assertThat(front)
                .filteredOn(way -> !road(way).equals(all.getFirst().approach().terminal()))
                .allSatisfy(farther -> assertThat(overNearest)
                        .noneMatch(nearer -> nearer.units().covers(farther.units())
                                && !nearer.units().equals(farther.units())));
    }

    @Test
    void terminalsAreOfOneCountryAndTheNearestFirst() {
        List<PlaceView> near = terminals.near(RoadEnd.PICKUP, FACTORY);
        assertThat(near.getFirst().code()).isEqualTo(LANZHOU);
        assertThat(near).extracting(place -> place.country().value()).containsOnly("CN");
        assertThat(near)
                .extracting(place -> FACTORY.position().kilometresTo(place.position()))
                .isSorted()
                .allMatch(kilometres -> kilometres <= 800);
    }

    @Test
    void whatWasOfferedIsOpenedAgainAsItWas() {
        PlanAnswer offered = planning.plan(trader, fromDoorToDoor());
        List<Itinerary> options = offered.options();
        assertThat(planning.answer(trader, offered.frontId()).options()).isEqualTo(options);
        Itinerary first = options.getFirst();
        assertThat(planning.get(trader, first.id())).isEqualTo(first);
        assertThat(planning.get(trader, first.id()))
                .as("read back from where it is kept")
                .isEqualTo(first);
        assertThat(planning.plan(trader, fromDoorToDoor()).options()).isEqualTo(options);
    }

    @Test
    void aChosenWayIsFollowedFromDoorToDoorAndMovedWithItsLorries() {
        List<Itinerary> ways = planning.plan(trader, fromDoorToDoor()).ways().stream()
                .map(way -> planning.get(trader, way.id()))
                .toList();
        List<ChosenWay> chosen = ways.stream()
                .map(way -> new ChosenWay(way.id(), way.id(), trader.party(), true))
                .toList();
        Instant far = clock.now().plus(Duration.ofDays(300));
        List<Incident> untouching = rerouting.passages().stream()
                .<Incident>map(passage -> new Incident.Closed(passage, far, far.plus(Duration.ofDays(1))))
                .toList();
        Map<String, Fate> kept = reroute(chosen, untouching);
        assertThat(ways).isNotEmpty().allSatisfy(way -> {
            assertThat(kept.get(way.id())).isInstanceOf(Fate.Kept.class);
            WayFigures is = kept.get(way.id()).after().orElseThrow();
            assertThat(is.arrival()).isEqualTo(way.arrival());
            assertThat(is.cost()).isEqualTo(way.cost());
            assertThat(is.co2eKilograms()).isEqualByComparingTo(way.co2eKilograms());
        });

        Itinerary hit = ways.getFirst();
        String departure = hit.rides().getFirst().departureId();
        Fate fate = reroute(chosen, List.of(new Incident.Cancelled(new Incident.Runs.One(departure))))
                .get(hit.id());
        assertThat(fate).isInstanceOfSatisfying(Fate.Moved.class, moved -> {
            assertThat(moved.hops()).extracting(Hop::departureId).doesNotContain(departure);
            Itinerary other = planning.get(trader, moved.itineraryId().orElseThrow());
            assertThat(other.approaches()).isEqualTo(hit.approaches());
            assertThat(other.arrival()).isEqualTo(moved.is().arrival());
            assertThat(sum(other)).isEqualTo(other.cost());
        });
    }

    private Map<String, Fate> reroute(List<ChosenWay> chosen, List<Incident> incidents) {
        return rerouting.reroute(trader, chosen, incidents, Preference.EARLIEST, Progress.UNHEARD);
    }

    @Test
    void theDoorIsPartOfTheNameOfAWay() {
        Door next = door("35.9", "103.2", "Warehouse");
        Set<String> ids = ids(question(FACTORY, Optional.empty()));
        assertThat(ids).isNotEmpty().doesNotContainAnyElementsOf(ids(question(next, Optional.empty())));
    }

    @Test
    void whoShunsTheRoadHearsThatTheDoorCannotBeReached() {
        Conditions noRoad = new Conditions(Set.of(new Ban.Mover(Mode.ROAD)), List.of());
        PlanQuery query = question(FACTORY, Optional.empty());
        PlanAnswer answer = planning.plan(trader, query.with(query.demands().with(noRoad)));
        assertThat(answer.whyEmpty().orElseThrow().code()).isEqualTo("planning.noWay.demand.bans");
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
        List<Way> ways = planning.plan(trader, fromDoorToDoor()).ways();
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
        assertThat(get("/plan/result?" + address(from, to) + "&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains(label, told);
    }

    private PlanQuery fromDoorToDoor() {
        return question(FACTORY, Optional.of(SHOP));
    }

    private PlanQuery question(Door pickup, Optional<Door> delivery) {
        PlaceCode to = delivery.map(shop -> nearest(RoadEnd.DELIVERY, shop)).orElse(DUISBURG);
        return PlanQuery.of(nearest(RoadEnd.PICKUP, pickup), to, ready, Optional.empty(), Mass.tonnes(20), 2)
                .with(Demands.NONE.with(new Doors(Optional.of(pickup), delivery)));
    }

    private PlaceCode nearest(RoadEnd end, Door door) {
        return terminals.nearest(end, door).code();
    }

    private List<Journey> front(PlanQuery query, List<DoorRoad> over) {
        LocalDate day = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        Question question = Question.asked(query, clock.now(), day).over(over);
        JourneyPlanner planner = new JourneyPlanner(network.timetable(question.plannedFrom(), query.horizonDays()));
        return planner.plan(
                        question.asJourneyQuery(),
                        question.pricing(network, factors, new PriceList(network, factors, network.rateCard(day))))
                .journeys();
    }

    private static PlaceCode road(Journey journey) {
        return journey.legs().getFirst().to();
    }

    private Set<String> ids(PlanQuery query) {
        return planning.plan(trader, query).ways().stream().map(Way::id).collect(Collectors.toSet());
    }

    private static Money sum(Itinerary way) {
        return Stream.concat(
                        way.legs().stream().map(ItineraryLeg::cost),
                        way.miles().stream().map(Mile::cost))
                .reduce(Money.of("0", "CNY"), Money::plus);
    }

    private static BigDecimal co2e(Itinerary way) {
        return Stream.concat(
                        way.legs().stream().map(ItineraryLeg::co2eKilograms),
                        way.miles().stream().map(Mile::co2eKilograms))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String compared(List<Way> ways) {
        return "/plan/compare?a=" + ways.getFirst().id() + "&b="
                + ways.getLast().id();
    }

    private static Door door(String latitude, String longitude, String name) {
        return new Door(new BigDecimal(latitude), new BigDecimal(longitude), name);
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
