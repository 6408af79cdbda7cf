package org.hexi.hub.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Validity;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.Surcharge;
import org.hexi.hub.transport.network.Tariff;
import org.hexi.hub.transport.network.Tariff.UnitRate;
import org.hexi.hub.transport.network.Tariffs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TariffsInSearchModuleTest extends HubTest {
    private static final Viewer HOUSE = Viewer.system("test");
    private static final Validity ALWAYS = Validity.from(LocalDate.parse("2025-01-01"));
    private static final String ID = "T-SEARCH";

    @Autowired
    Planning planning;

    @Autowired
    Tariffs tariffs;

    @Autowired
    BusinessClock clock;

    @Autowired
    Ids ids;

    private Viewer viewer;
    private PlanQuery query;

    @BeforeEach
    void somebodyAsks() {
        viewer = Viewer.of("asker", new PartyId(ids.next()), Set.of(Role.TRADER), Optional.empty());
        query = PlanQuery.of(
                new PlaceCode("LZD"),
                new PlaceCode("DUI"),
                clock.now().plus(Duration.ofDays(3)),
                Optional.empty(),
                Mass.tonnes(20),
                2);
    }

    @AfterEach
    void nothingStaysInForce() {
        tariffs.find(ID).ifPresent(each -> tariffs.withdraw(HOUSE, ID));
    }

    @Test
    void theFrontIsOverWhatIsReallyCharged() {
        ItineraryLeg first = cheapest().rides().getFirst();
        tariffs.put(HOUSE, tariff(first, UnitType.CONTAINER_40, "20"));
        PlanAnswer answer = planning.plan(viewer, query);
        List<ItineraryLeg> charged = answer.options().stream()
                .flatMap(way -> way.rides().stream())
                .filter(leg -> leg.service().equals(first.service()))
                .toList();
        assertThat(charged).isNotEmpty().allSatisfy(leg -> {
            assertThat(outcome(leg, "planning.cost.tariff")).isEqualTo("100 CNY");
            assertThat(outcome(leg, "planning.cost.surcharge")).isEqualTo("20 CNY");
        });
        assertThat(answer.options())
                .allSatisfy(way -> assertThat(
                                way.legs().stream().map(ItineraryLeg::cost).reduce(Money.of("0", "CNY"), Money::plus))
                        .isEqualTo(way.cost()));
        assertThat(cheapest().cost()).isLessThan(costBefore(first));
    }

    @Test
    void whatATariffDoesNotCarryIsNotOffered() {
        ItineraryLeg first = cheapest().rides().getFirst();
        tariffs.put(HOUSE, tariff(first, UnitType.CONTAINER_20, "20"));
        assertThat(planning.plan(viewer, query).options())
                .noneMatch(way ->
                        way.rides().stream().anyMatch(leg -> leg.service().equals(first.service())));
    }

    @Test
    void aWayKeepsItsLoadAndOpensAgain() {
        Itinerary way = planning.plan(viewer, query.with(Demands.NONE.withVolume(new BigDecimal("31.50"))))
                .options()
                .getFirst();
        assertThat(planning.get(viewer, way.id())).isEqualTo(way);
        assertThat(way.shipment().cubicMetres()).contains(new BigDecimal("31.5"));
    }

    private static String outcome(ItineraryLeg leg, String rule) {
        return leg.explanation().steps().stream()
                .filter(step -> step.rule().equals(rule))
                .map(org.hexi.engine.kernel.Explanation.Step::outcome)
                .findFirst()
                .orElseThrow();
    }

    private Money costBefore(ItineraryLeg first) {
        tariffs.withdraw(HOUSE, ID);
        return planning.plan(viewer, query).options().stream()
                .filter(way ->
                        way.rides().stream().anyMatch(leg -> leg.service().equals(first.service())))
                .map(Itinerary::cost)
                .min(Money::compareTo)
                .orElseThrow();
    }

    private Itinerary cheapest() {
        return planning.plan(viewer, query).options().stream()
                .min(java.util.Comparator.comparing(Itinerary::cost))
                .orElseThrow();
    }

    /** So cheap that its minimum is what it costs. */
    private static Tariff tariff(ItineraryLeg leg, UnitType unit, String percent) {
        return new Tariff(
                ID,
                leg.carrierCode(),
                leg.service(),
                "CNY",
                List.of(new UnitRate(unit, false, BigDecimal.ONE, BigDecimal.ZERO)),
                Optional.empty(),
                BigDecimal.valueOf(100),
                List.of(new Surcharge(
                        Surcharge.Kind.FUEL, "Fuel", Surcharge.Basis.PERCENT, new BigDecimal(percent), ALWAYS)),
                ALWAYS);
    }
}
