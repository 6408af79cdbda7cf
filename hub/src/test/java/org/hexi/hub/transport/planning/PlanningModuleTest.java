package org.hexi.hub.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.HubTest;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.Departures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanningModuleTest extends HubTest {
    private static final PlaceCode LANZHOU = new PlaceCode("LZD");
    private static final PlaceCode DUISBURG = new PlaceCode("DUI");
    private static final PlaceCode KATHMANDU = new PlaceCode("KTM");
    private static final Mass LOAD = Mass.tonnes(20);

    @Autowired
    Planning planning;

    @Autowired
    Departures departures;

    @Autowired
    Capacities capacities;

    @Autowired
    BusinessClock clock;

    @Autowired
    Ids ids;

    private Viewer viewer;
    private Instant ready;

    @BeforeEach
    void somebodyAsks() {
        viewer = Viewer.of("asker", new PartyId(ids.next()), Set.of(Role.TRADER), Optional.empty());
        ready = clock.now().plus(Duration.ofDays(3));
    }

    @Test
    void noOptionOfTheFrontIsBeatenByAnother() {
        List<Itinerary> front = planning.plan(viewer, to(DUISBURG, 60)).options();
        assertThat(front).hasSizeGreaterThan(1);
        for (Itinerary one : front) {
            assertThat(front).noneMatch(other -> beats(other, one));
        }
    }

    @Test
    void theSumsOfTheLegsAreTheCriteriaOfTheWay() {
        assertThat(planning.plan(viewer, to(DUISBURG, 60)).options()).allSatisfy(way -> {
            assertThat(way.legs().stream().map(ItineraryLeg::cost).reduce(Money.of("0", "CNY"), Money::plus))
                    .isEqualTo(way.cost());
            assertThat(way.legs().stream().map(ItineraryLeg::co2eKilograms).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(way.co2eKilograms());
            assertThat(way.probability()).isBetween(new BigDecimal("0.000001"), BigDecimal.ONE);
        });
    }

    @Test
    void legsJoinEndToEndInTimeAndPlace() {
        assertThat(planning.plan(viewer, to(DUISBURG, 60)).options()).allSatisfy(way -> {
            assertThat(way.from()).isEqualTo(LANZHOU);
            assertThat(way.to()).isEqualTo(DUISBURG);
            for (int n = 1; n < way.legs().size(); n++) {
                ItineraryLeg before = way.legs().get(n - 1);
                ItineraryLeg after = way.legs().get(n);
                assertThat(after.from()).isEqualTo(before.to());
                assertThat(after.departure()).isAfterOrEqualTo(before.arrival());
            }
            assertThat(way.arrival()).isAfter(way.scheduledArrival());
        });
    }

    @Test
    void aBorderBetweenTwoTrainsShowsAsAnInferredShuttle() {
        List<ItineraryLeg> legs = planning.plan(viewer, to(new PlaceCode("TAS"), 60)).options().stream()
                .flatMap(way -> way.legs().stream())
                .toList();
        assertThat(legs)
                .anyMatch(leg -> leg.isInferred() && !leg.isScheduled() && leg.mode() == TransportPlan.Mode.RAIL);
        assertThat(legs)
                .anyMatch(leg -> leg.change()
                        .map(change ->
                                change.isGaugeChange() && change.probability().compareTo(BigDecimal.ONE) < 0)
                        .orElse(false));
    }

    @Test
    void rideAndRoadTakeTheGoodsToKathmandu() {
        List<Itinerary> ways = planning.plan(viewer, to(KATHMANDU, 60)).options();
        assertThat(ways).isNotEmpty().allSatisfy(way -> {
            assertThat(way.legs().getLast().mode()).isEqualTo(TransportPlan.Mode.ROAD);
            assertThat(way.legs().getLast().calls()).hasSize(3);
        });
    }

    @Test
    void theWaitForAThinServiceIsAnAnswer() {
        PlanAnswer answer = planning.plan(viewer, to(KATHMANDU, 60));
        assertThat(answer.waitForFirstDeparture()).isPositive();
    }

    @Test
    void anItineraryOpensAgainForItsPartyOnly() {
        Itinerary offered = planning.plan(viewer, to(DUISBURG, 60)).options().getFirst();
        assertThat(planning.get(viewer, offered.id())).isEqualTo(offered);
        Viewer stranger = Viewer.of("other", new PartyId(ids.next()), Set.of(Role.TRADER), Optional.empty());
        assertThatThrownBy(() -> planning.get(stranger, offered.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void theSameQuestionGivesTheSameIds() {
        PlanQuery query = to(DUISBURG, 60);
        assertThat(planning.plan(viewer, query).options())
                .extracting(Itinerary::id)
                .isEqualTo(planning.plan(viewer, query).options().stream()
                        .map(Itinerary::id)
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void aFullDepartureIsNotOffered() {
        PlanQuery query = to(DUISBURG, 60);
        Itinerary first = planning.plan(viewer, query).options().getFirst();
        String departure = first.rides().getFirst().departureId();
        int capacity = departures.get(departure).service().capacityTeu();
        var hold = capacities.hold(
                departures.openPool(departures.get(departure)),
                capacity,
                "test",
                clock.now().plus(Duration.ofHours(1)));
        assertThat(planning.plan(viewer, query).options())
                .noneMatch(way ->
                        way.rides().stream().anyMatch(leg -> leg.departureId().equals(departure)));
        capacities.release(hold.id());
        assertThat(planning.plan(viewer, query).options()).contains(first);
    }

    @Test
    void anEmptyFrontSaysWhy() {
        assertThat(planning.plan(viewer, late()).whyEmpty().orElseThrow()).isInstanceOf(NoWay.TooLate.class);
        PlanQuery nowhere = PlanQuery.of(LANZHOU, new PlaceCode("THR"), ready, Optional.empty(), LOAD, 2);
        assertThat(planning.plan(viewer, nowhere).whyEmpty().orElseThrow())
                .isEqualTo(new NoWay.Unreachable(LANZHOU, new PlaceCode("THR")));
        assertThatThrownBy(() -> planning.plan(
                        viewer, PlanQuery.of(LANZHOU, new PlaceCode("XX9"), ready, Optional.empty(), LOAD, 2)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void everyLegExplainsItsPriceAndItsEmissionsWithSource() {
        Itinerary way = planning.plan(viewer, to(DUISBURG, 60)).options().getFirst();
        assertThat(way.legs()).allSatisfy(leg -> {
            assertThat(leg.explanation().steps()).anyMatch(step -> step.rule().startsWith("planning.cost."));
            assertThat(leg.explanation().steps())
                    .anyMatch(step -> step.toString().contains("DESNZ"));
        });
        assertThat(way.assumptions().steps().getLast().rule()).isEqualTo("planning.risk.all");
    }

    private PlanQuery late() {
        return PlanQuery.of(LANZHOU, DUISBURG, ready, Optional.of(ready.plus(Duration.ofDays(4))), LOAD, 2);
    }

    private PlanQuery to(PlaceCode place, int days) {
        return PlanQuery.of(LANZHOU, place, ready, Optional.of(ready.plus(Duration.ofDays(days))), LOAD, 2);
    }

    private static boolean beats(Itinerary one, Itinerary other) {
        return one != other && one.grid().covers(other.grid());
    }
}
