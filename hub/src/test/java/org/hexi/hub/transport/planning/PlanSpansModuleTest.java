package org.hexi.hub.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Tolerance;
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

/** Ranges narrow what is shown, by the server as well, and leave the front the answer. */
class PlanSpansModuleTest extends HubTest {
    private static final Pattern SHOWN = Pattern.compile("<tr data-way=\"(\\w+)\">");
    private static final int ROWS = 50;

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
    private PlanAnswer answer;
    private List<Way> front = List.of();

    @BeforeEach
    void somebodyIsOfferedAFront() {
        trader = people.user(Role.TRADER);
        ready = clock.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);
        answer = planning.plan(
                trader,
                PlanQuery.of(new PlaceCode("LZD"), new PlaceCode("DUI"), ready, Optional.empty(), Mass.tonnes(20), 2));
        front = answer.ways();
    }

    @Test
    void withoutARangeEverythingIsShown() {
        String page = page("/plan/result", "");
        assertThat(found(SHOWN, page)).hasSize(Math.min(ROWS, front.size()));
        assertThat(page).contains("%,d of %,d shown".formatted(front.size(), front.size()));
    }

    @Test
    void eachRangeHidesWhatLiesBeyondIt() {
        BigDecimal cost = middle(front.stream().map(way -> way.cost().amount()).toList());
        holds("&showCost=" + cost, way -> way.cost().amount().compareTo(cost) <= 0);
        BigDecimal kilograms = middle(front.stream().map(Way::co2eKilograms).toList());
        holds("&showCo2e=" + kilograms, way -> way.co2eKilograms().compareTo(kilograms) <= 0);
        Instant by = front.get(front.size() / 2).arrival();
        holds("&showBy=" + by.getEpochSecond() / 60, way -> !way.arrival().isAfter(by));
        holds("&showSure=90.0", way -> way.probability().compareTo(new BigDecimal("0.9")) >= 0);
    }

    @Test
    void whatCannotBeReadNarrowsNothing() {
        assertThat(found(SHOWN, page("/plan/result", "&showCost=cheap&showBy=1e999&showSure=")))
                .hasSize(Math.min(ROWS, front.size()));
    }

    @Test
    void nothingLeftIsSaidAndTheFrontIsStillTheAnswer() {
        String page = page("/plan/result", "&showCost=0");
        assertThat(found(SHOWN, page)).isEmpty();
        assertThat(page).contains("0 of %d shown".formatted(front.size()), "No option lies within these ranges");
    }

    @Test
    void theTableGoesOnPartByPart() {
        assertThat(front).hasSizeGreaterThan(ROWS);
        List<String> shown = new ArrayList<>();
        for (int row = 0; row < Math.min(front.size(), 4 * ROWS); row += ROWS) {
            shown.addAll(found(SHOWN, page("/plan/fronts/" + answer.frontId() + "/rows", "&row=" + row)));
        }
        assertThat(shown)
                .containsExactlyElementsOf(
                        front.stream().limit(4 * ROWS).map(Way::id).toList());
    }

    @Test
    void sortingIsAViewOfTheSameAnswer() {
        String cheapest = front.stream()
                .min(Comparator.comparing(Way::cost))
                .orElseThrow()
                .id();
        assertThat(found(SHOWN, page("/plan/fronts/" + answer.frontId() + "/rows", "&sort=COST")))
                .hasSize(ROWS)
                .startsWith(cheapest);
    }

    @Test
    void theTableBeginsWithTheFewThatStandForAll() {
        Representatives few = answer.representatives();
        assertThat(few.ways()).hasSizeBetween(2, front.size() - 1);
        assertThat(front).allMatch(way -> few.ways().stream().anyMatch(kept -> stands(kept, way, few.within())));
        String page = page("/plan/front", "&rows=5000", "");
        assertThat(found(SHOWN, page))
                .containsExactlyElementsOf(few.ways().stream().map(Way::id).toList());
        assertThat(page).contains("Show all %,d options".formatted(front.size()));
    }

    private static boolean stands(Way kept, Way other, Tolerance within) {
        return !kept.arrival().isAfter(other.arrival().plus(Duration.ofMinutes(within.minutes())))
                && kept.cost().amount().compareTo(other.cost().amount().add(within.cost())) <= 0
                && kept.co2eKilograms().compareTo(other.co2eKilograms().add(within.co2eKilograms())) <= 0
                && kept.riskMicros() <= other.riskMicros() + within.riskMicros();
    }

    @Test
    void anAnswerIsForItsPartyOnly() {
        trader = people.user(Role.TRADER);
        assertThat(web.get()
                        .uri("/plan/fronts/" + answer.frontId() + "/rows")
                        .with(authentication(ViewerToken.of(trader))))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "ru"})
    void withoutAScriptQuestionAndFrontAreOnePage(String language) {
        String page = page("/plan/front", "&showSure=50&lang=" + language);
        assertThat(page)
                .contains("id=\"plan-spans\"", "id=\"plan-table\"", "name=\"showSure\"")
                .doesNotContain("??");
        assertThat(page("/plan", "&showCost=1234&lang=" + language)).contains("name=\"showCost\" value=\"1234\"");
    }

    private void holds(String range, Predicate<Way> isWithin) {
        String page = page("/plan/front", range + "&rows=5000");
        List<String> within = front.stream().filter(isWithin).map(Way::id).toList();
        assertThat(found(SHOWN, page)).as(range).containsExactlyInAnyOrderElementsOf(within);
        assertThat(page).contains("%,d of %,d shown".formatted(within.size(), front.size()));
    }

    private static BigDecimal middle(List<BigDecimal> figures) {
        return figures.stream()
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(figures.size() / 2)
                .setScale(0, RoundingMode.FLOOR);
    }

    private static List<String> found(Pattern row, String page) {
        return row.matcher(page).results().map(match -> match.group(1)).collect(Collectors.toList());
    }

    private String page(String path, String more) {
        return page(path, more, "&all=true");
    }

    private String page(String path, String more, String all) {
        String uri = path
                + "?lang=en&exact=true&from=LZD&to=DUI&ready=%s&latest=&mass=20000&teu=2".formatted(local())
                + more
                + all;
        return new String(
                web.get()
                        .uri(uri)
                        .with(authentication(ViewerToken.of(trader)))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    /** Ready on the clock of the place of origin. */
    private String local() {
        return ready.atZone(java.time.ZoneId.of("Asia/Shanghai"))
                .toLocalDateTime()
                .toString();
    }
}
