package org.hexi.hub.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.model.DoorRoad;
import org.hexi.hub.transport.planning.model.PriceList;
import org.hexi.hub.transport.planning.model.Question;
import org.hexi.hub.transport.planning.road.RoadDistance.Basis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** First and last miles by road: sums, the choice of terminals, what is kept and what becomes of it. */
class DoorToDoorModuleTest extends HubTest {
    private static final PlaceCode LANZHOU = new PlaceCode("LZD");
    private static final Door FACTORY = DoorQuestions.FACTORY;
    private static final Door SHOP = DoorQuestions.SHOP;

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
    People people;

    @Autowired
    BusinessClock clock;

    private Viewer trader;
    private Instant ready;
    private DoorQuestions doors;

    @BeforeEach
    void signIn() {
        trader = people.user(Role.TRADER);
        ready = clock.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);
        doors = new DoorQuestions(terminals, ready);
    }

    @Test
    void milesAndLegsJoinAndAddUpToTheCriteriaOfTheWay() {
        List<Itinerary> ways = planning.plan(trader, doors.fromDoorToDoor()).options();
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
        assertChosen(doors.question(FACTORY, Optional.empty()));
        assertChosen(PlanQuery.of(
                        LANZHOU, doors.nearest(RoadEnd.DELIVERY, SHOP), ready, Optional.empty(), Mass.tonnes(20), 2)
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
        PlanQuery query = doors.question(FACTORY, Optional.empty());
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
        PlanAnswer offered = planning.plan(trader, doors.fromDoorToDoor());
        List<Itinerary> options = offered.options();
        assertThat(planning.answer(trader, offered.frontId()).options()).isEqualTo(options);
        Itinerary first = options.getFirst();
        assertThat(planning.get(trader, first.id())).isEqualTo(first);
        assertThat(planning.get(trader, first.id()))
                .as("read back from where it is kept")
                .isEqualTo(first);
        assertThat(planning.plan(trader, doors.fromDoorToDoor()).options()).isEqualTo(options);
    }

    @Test
    void aChosenWayIsFollowedFromDoorToDoorAndMovedWithItsLorries() {
        List<Itinerary> ways = planning.plan(trader, doors.fromDoorToDoor()).ways().stream()
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
        Door next = DoorQuestions.door("35.9", "103.2", "Warehouse");
        Set<String> ids = ids(doors.question(FACTORY, Optional.empty()));
        assertThat(ids).isNotEmpty().doesNotContainAnyElementsOf(ids(doors.question(next, Optional.empty())));
    }

    @Test
    void whoShunsTheRoadHearsThatTheDoorCannotBeReached() {
        Conditions noRoad = new Conditions(Set.of(new Ban.Mover(Mode.ROAD)), List.of());
        PlanQuery query = doors.question(FACTORY, Optional.empty());
        PlanAnswer answer = planning.plan(trader, query.with(query.demands().with(noRoad)));
        assertThat(answer.whyEmpty().orElseThrow().code()).isEqualTo("planning.noWay.demand.bans");
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
}
