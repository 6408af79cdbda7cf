package org.hexi.hub.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.planning.ReadyProfile.Chance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A profile says of every ready time of a window what a plan for it says. */
class ProfilesModuleTest extends HubTest {
    private static final Duration EXACT = Duration.ofMinutes(1);

    @Autowired
    Profiles profiles;

    @Autowired
    Planning planning;

    @Autowired
    BusinessClock clock;

    @Autowired
    People people;

    @Autowired
    MockMvcTester web;

    private Viewer viewer;
    private PlanQuery query;

    @BeforeEach
    void somebodyAsks() {
        viewer = people.user(Role.TRADER);
        query = to("ALA");
    }

    @Test
    void eachReadyTimeHasTheFrontOfItsPlan() {
        ReadyProfile profile = profiles.profile(query, query.ready().plus(Duration.ofDays(5)), EXACT);
        assertThat(profile.chances()).hasSizeGreaterThan(1);
        assertThat(profile.chances()).extracting(Chance::readyBy).isSorted();
        for (Chance chance : profile.chances()) {
            List<WayFigures> planned = planning.plan(viewer, query.withReady(chance.readyBy())).options().stream()
                    .map(WayFigures::of)
                    .toList();
            assertThat(chance.ways())
                    .as("ready by %s", chance.readyBy())
                    .extracting(ReadyProfile.Way::figures)
                    .containsExactlyInAnyOrderElementsOf(planned);
        }
    }

    @Test
    void whoeverIsReadyAMinuteLaterMissesWhatIsGained() {
        Chance first = profiles.profile(query, query.ready().plus(Duration.ofDays(5)), EXACT)
                .chances()
                .getFirst();
        Instant later = first.readyBy().plus(Duration.ofMinutes(1));
        List<WayFigures> left = planning.plan(viewer, query.withReady(later)).options().stream()
                .map(WayFigures::of)
                .toList();
        assertThat(first.ways().stream().filter(way -> !left.contains(way.figures())))
                .hasSize(first.gained());
    }

    @Test
    void anEmptyProfileSaysWhy() {
        PlanQuery nowhere = to("THR");
        assertThat(profiles.profile(nowhere, nowhere.ready().plus(Duration.ofDays(2)), EXACT)
                        .whyEmpty())
                .contains(new NoWay.Unreachable(new PlaceCode("LZD"), new PlaceCode("THR")));
    }

    @Test
    void aWindowThatIsTooLongOrEndsBeforeItBeginsIsRefused() {
        for (int days : List.of(-1, 32)) {
            assertThatThrownBy(() -> profiles.profile(query, query.ready().plus(Duration.ofDays(days)), EXACT))
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            invalid -> assertThat(invalid.code()).isEqualTo("planning.profile.window"));
        }
    }

    @Test
    void theJsonFaceTellsChancesAndPointsAtFaults() {
        String plan = "{\"from\":\"LZD\",\"to\":\"%s\",\"ready\":\"%s\",\"massKilograms\":20000,\"teu\":2}";
        Instant until = query.ready().plus(Duration.ofDays(5));
        String body = "{\"plan\":" + plan.formatted("ALA", query.ready()) + ",\"until\":\"" + until + "\"}";
        assertThat(post(body))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.chances[0].leastCost")
                .isInstanceOf(String.class);
        assertThat(post("{\"plan\":" + plan.formatted("XX9", query.ready()) + ",\"until\":\"" + until + "\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/plan/to");
        assertThat(post("{\"plan\":" + plan.formatted("ALA", query.ready()) + "}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/until");
    }

    @Test
    void thePageHasAChartAndItsNumbersInThreeLanguages() {
        String asked = "/plan/when/result?from=LZD&to=ALA&mass=20000&teu=2&days=3&lang=";
        for (String language : List.of("en", "zh-CN", "ru")) {
            assertThat(get(asked + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains("id=\"when-data\"", "/plan?from=LZD&amp;to=ALA")
                    .doesNotContain("??");
        }
        assertThat(get("/plan/when/result?from=LZD&to=ALA&mass=x&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("hx-issues");
    }

    @Test
    void thePageIsThereBeforeItsNumbers() {
        assertThat(get("/plan/when?from=LZD&to=ALA&mass=20000&teu=2&days=7&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("/plan/when/result?from=LZD")
                .doesNotContain("id=\"when-data\"");
    }

    @Test
    void stepsLeaveOutReadyTimesButNoneOfThemLies() {
        Instant until = query.ready().plus(Duration.ofDays(5));
        List<Chance> all = profiles.profile(query, until, EXACT).chances();
        List<Chance> few = profiles.profile(query, until, Duration.ofHours(12)).chances();
        assertThat(few).hasSizeLessThan(all.size());
        assertThat(few).allSatisfy(chance -> {
            Chance next = all.stream()
                    .filter(each -> !each.readyBy().isBefore(chance.readyBy()))
                    .findFirst()
                    .orElseThrow();
            assertThat(figures(chance)).containsExactlyInAnyOrderElementsOf(figures(next));
        });
        assertThatThrownBy(() -> profiles.profile(query, until, Duration.ofDays(2)))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.code()).isEqualTo("routing.window.step"));
    }

    private static List<WayFigures> figures(Chance chance) {
        return chance.ways().stream().map(ReadyProfile.Way::figures).toList();
    }

    private PlanQuery to(String place) {
        Instant ready = clock.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.MINUTES);
        return PlanQuery.of(new PlaceCode("LZD"), new PlaceCode(place), ready, Optional.empty(), Mass.tonnes(20), 2);
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).with(authentication(ViewerToken.of(viewer))).exchange();
    }

    private MvcTestResult post(String body) {
        return web.post()
                .uri("/api/v1/plans/profile")
                .with(authentication(ViewerToken.of(viewer)))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
