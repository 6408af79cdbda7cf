package org.hexi.hub.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.time.BusinessClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two options of an answer side by side. */
class PlanCompareModuleTest extends HubTest {
    @Autowired
    Planning planning;

    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @Autowired
    BusinessClock clock;

    private Viewer trader;
    private List<Itinerary> front = List.of();
    private Itinerary earliest;
    private Itinerary cheapest;

    @BeforeEach
    void somebodyIsOfferedAFront() {
        trader = people.user(Role.TRADER);
        front = offered(Mass.tonnes(20));
        earliest = front.getFirst();
        cheapest = front.stream().min(Comparator.comparing(Itinerary::cost)).orElseThrow();
    }

    @Test
    void twoOfOneAnswerAreWeighedAgainstAllOfIt() {
        Comparison comparison = planning.compare(trader, earliest.id(), cheapest.id());
        assertThat(comparison.front())
                .extracting(Way::id)
                .containsExactlyElementsOf(front.stream().map(Itinerary::id).toList());
        assertThat(comparison.later()).isPositive();
        assertThat(comparison.dearer().isNegative()).isTrue();
        assertThat(comparison.strengths(earliest)).contains(Criterion.ARRIVAL).doesNotContain(Criterion.COST);
        assertThat(comparison.distinctions(cheapest)).contains(new Distinction(Criterion.COST, Set.of(), front.size()));
        for (Itinerary way : front) {
            assertThat(comparison.distinctions(way).isEmpty() && !comparison.isBeatenBeforeRounding(way))
                    .isFalse();
        }
    }

    @Test
    void twoOfDifferentAnswersHaveNoFrontInCommon() {
        Itinerary lighter = offered(Mass.tonnes(19)).getFirst();
        Comparison comparison = planning.compare(trader, earliest.id(), lighter.id());
        assertThat(comparison.front()).isEmpty();
        assertThat(comparison.distinctions(earliest)).isEmpty();
        assertThat(get("/plan/compare?lang=en&a=%s&b=%s".formatted(earliest.id(), lighter.id())))
                .bodyText()
                .contains("never offered in one answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "ru"})
    void thePageShowsBothInEveryLanguage(String language) {
        assertThat(get("/plan/compare?a=%s&b=%s&lang=%s".formatted(earliest.id(), cheapest.id(), language)))
                .hasStatusOk()
                .bodyText()
                .contains(earliest.legs().getFirst().departureId(), "/itineraries/" + cheapest.id(), "hx-ok")
                .doesNotContain("??", "planning.compare");
        assertThat(get("/plan/compare?a=%s&b=%s&lang=en".formatted(earliest.id(), cheapest.id())))
                .bodyText()
                .contains("Of all " + "%,d".formatted(front.size()) + " options none is released earlier", "cheaper");
    }

    @Test
    void twoChosenInTheTableGoOnToTheirAddress() {
        assertThat(get("/plan/compare?way=%s&way=%s".formatted(earliest.id(), cheapest.id())))
                .hasRedirectedUrl("/plan/compare?a=%s&b=%s".formatted(earliest.id(), cheapest.id()));
        assertThat(get("/plan/compare?way=" + earliest.id())).hasStatus(400);
        assertThat(get("/plan/compare?a=%s&b=nothing".formatted(earliest.id()))).hasStatus(404);
        assertThat(get("/plan/compare")).hasStatus(400);
    }

    private List<Itinerary> offered(Mass mass) {
        Instant ready = Weeks.monday(clock.now());
        PlanQuery query = PlanQuery.of(new PlaceCode("LZD"), new PlaceCode("DUI"), ready, Optional.empty(), mass, 2);
        return planning.plan(trader, query).options();
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).with(authentication(ViewerToken.of(trader))).exchange();
    }
}
