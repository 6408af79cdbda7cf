package org.hexi.hub.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Rejected;
import org.hexi.engine.kernel.Validity;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.Tariff;
import org.hexi.hub.transport.network.Tariff.UnitRate;
import org.hexi.hub.transport.network.Tariffs;
import org.hexi.hub.transport.planning.model.PricingAnew;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class RepricingModuleTest extends HubTest {
    private static final Viewer HOUSE = Viewer.system("test");
    private static final String ID = "T-ANEW";

    @Autowired
    Planning planning;

    @Autowired
    Tariffs tariffs;

    @Autowired
    Network network;

    @Autowired
    Departures departures;

    @Autowired
    BusinessClock clock;

    @Autowired
    People people;

    @Autowired
    MockMvcTester web;

    private Viewer viewer;
    private List<Itinerary> front;

    @BeforeEach
    void somebodyAsks() {
        viewer = people.user(Role.TRADER);
        front = planning.plan(
                        viewer,
                        PlanQuery.of(
                                new PlaceCode("LZD"),
                                new PlaceCode("DUI"),
                                clock.now().plus(Duration.ofDays(3)),
                                Optional.empty(),
                                Mass.tonnes(20),
                                2))
                .options();
    }

    @AfterEach
    void nothingStaysInForce() {
        tariffs.find(ID).ifPresent(each -> tariffs.withdraw(HOUSE, ID));
    }

    @Test
    void atTheSameRatesEveryLegOfEveryWayCostsTheSame() {
        assertThat(front).hasSizeGreaterThan(3).allSatisfy(way -> {
            Repricing anew = planning.price(viewer, way.id());
            assertThat(anew.legs()).extracting(Repricing.Leg::now).containsExactlyElementsOf(legCosts(way));
            assertThat(anew.now()).isEqualTo(way.cost());
            assertThat(anew.isUnchanged()).isTrue();
        });
    }

    @Test
    void anotherRateChangesItsLegOnly() {
        Itinerary way = front.getFirst();
        ItineraryLeg ride = way.rides().getFirst();
        tariffs.put(HOUSE, tariff(ride, UnitType.CONTAINER_40));
        Repricing anew = planning.price(viewer, way.id());
        for (Repricing.Leg leg : anew.legs()) {
            boolean isOther = leg.offered().service().equals(ride.service());
            assertThat(leg.difference().isZero()).isNotEqualTo(isOther);
        }
        assertThat(anew.now()).isGreaterThan(way.cost());
        assertThat(anew.before()).isEqualTo(way.cost());
        assertThat(planning.get(viewer, way.id())).isEqualTo(way);
    }

    @Test
    void aLegNobodyOffersAnyMoreIsARefusal() {
        Itinerary way = front.getFirst();
        ItineraryLeg ride = way.rides().getFirst();
        tariffs.put(HOUSE, tariff(ride, UnitType.CONTAINER_20));
        assertThatThrownBy(() -> planning.price(viewer, way.id()))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused ->
                                assertThat(refused.rejection()).isEqualTo(new PlanningRejection.NoRate(ride.number())));
    }

    @Test
    void aDepartureThatIsGoneOrWhoseGateHasClosedIsARefusal() {
        Itinerary way = front.getFirst();
        ItineraryLeg ride = way.rides().getFirst();
        PricingAnew late = new PricingAnew(
                network,
                departures,
                tariffs.over(network.rateCard(way.rateDate())),
                ride.cutOff().orElseThrow());
        assertThatThrownBy(() -> late.of(way))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.rejection()).isInstanceOf(PlanningRejection.GateClosed.class));
        PricingAnew elsewhere = new PricingAnew(
                network, new NoDepartures(departures), tariffs.over(network.rateCard(way.rateDate())), clock.now());
        assertThatThrownBy(() -> elsewhere.of(way))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.rejection())
                                .isEqualTo(new PlanningRejection.LegGone(ride.number(), ride.departureId())));
    }

    @Test
    void theOldPriceStandsBesideTheNewOnThePageAndInTheAnswer() {
        Itinerary way = front.getFirst();
        assertThat(web.get().uri("/itineraries/" + way.id() + "/price").with(authentication(ViewerToken.of(viewer))))
                .hasStatusOk()
                .bodyText()
                .contains(way.rides().getFirst().departureId());
        assertThat(web.post()
                        .uri("/api/v1/itineraries/" + way.id() + "/price")
                        .with(authentication(ViewerToken.of(viewer)))
                        .with(csrf()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.now")
                .isEqualTo(way.cost().amount().toPlainString());
        tariffs.put(HOUSE, tariff(way.rides().getFirst(), UnitType.CONTAINER_20));
        assertThat(web.get().uri("/itineraries/" + way.id() + "/price").with(authentication(ViewerToken.of(viewer))))
                .hasStatusOk()
                .bodyText()
                .contains("role=\"alert\"");
    }

    private static List<Money> legCosts(Itinerary way) {
        return way.legs().stream().map(ItineraryLeg::cost).toList();
    }

    private static Tariff tariff(ItineraryLeg leg, UnitType unit) {
        return new Tariff(
                ID,
                leg.carrierCode(),
                leg.service(),
                "CNY",
                List.of(new UnitRate(unit, false, BigDecimal.valueOf(1_000_000), BigDecimal.ZERO)),
                Optional.empty(),
                BigDecimal.ZERO,
                List.of(),
                Validity.from(LocalDate.parse("2025-01-01")));
    }
}
