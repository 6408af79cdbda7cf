package org.hexi.hub.transport.planning.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.hub.consignment.TransportPlan.Mode;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.Stretch;
import org.hexi.hub.transport.planning.Way;
import org.junit.jupiter.api.Test;

class WeighingTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant READY = NOW.plus(Duration.ofDays(3));
    private static final PlaceCode LANZHOU = new PlaceCode("LZD");
    private static final PlaceCode DUISBURG = new PlaceCode("DUI");

    @Test
    void limitsAreToldWhenTheyBeginToBeKept() {
        PlanSearch search = search(rule("1000", false), Optional.empty());
        Weighing dear = weigh(search, way("A-20260304", 1200));
        assertThat(dear.alerts()).isEmpty();
        Weighing cheap = weigh(after(search, dear), way("A-20260304", 900), way("B-20260305", 950));
        assertThat(cheap.alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(SearchAlert.Kind.LIMITS_KEPT);
            assertThat(alert.ways()).isEqualTo(2);
            assertThat(alert.cost()).isEqualTo(Money.of("900", "CNY"));
        });
        Weighing still = weigh(after(search, cheap), way("A-20260304", 900));
        assertThat(still.alerts()).isEmpty();
        Weighing dearAgain = weigh(after(search, still), way("A-20260304", 1100));
        assertThat(weigh(after(search, dearAgain), way("A-20260304", 800)).alerts())
                .hasSize(1);
    }

    @Test
    void oneWayMustKeepAllLimits() {
        AlertRule rule = new AlertRule(
                Optional.of(BigDecimal.valueOf(1000)),
                Optional.of(NOW.plus(Duration.ofDays(10))),
                Optional.of(BigDecimal.valueOf(100)),
                false);
        assertThat(rule.isKeptBy(way("A-20260304", 1000))).isTrue();
        assertThat(rule.isKeptBy(way("A-20260304", 1001))).isFalse();
        AlertRule early =
                new AlertRule(Optional.of(BigDecimal.valueOf(1000)), Optional.of(NOW), Optional.empty(), false);
        assertThat(early.isKeptBy(way("A-20260304", 1000))).isFalse();
        assertThatThrownBy(() -> new AlertRule(Optional.empty(), Optional.empty(), Optional.empty(), false))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void newWaysAreToldFromTheSecondAnswerOn() {
        PlanSearch search = search(rule(null, true), Optional.empty());
        Weighing first = weigh(search, way("A-20260304", 900));
        assertThat(first.alerts()).isEmpty();
        Weighing same = weigh(after(search, first), way("A-20260304", 900));
        assertThat(same.alerts()).isEmpty();
        Weighing more = weigh(after(search, same), way("A-20260304", 900), way("B-20260305", 950));
        assertThat(more.alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(SearchAlert.Kind.NEW_WAYS);
            assertThat(alert.ways()).isEqualTo(1);
            assertThat(alert.cost()).isEqualTo(Money.of("950", "CNY"));
        });
        assertThat(weigh(after(search, more), way("A-20260304", 850)).alerts()).hasSize(1);
    }

    @Test
    void whereTheReadyTimeMovesTheDayOfATrainIsNothingNew() {
        PlanSearch rolling = search(rule(null, true), Optional.of(Duration.ofHours(72)));
        Weighing first = weigh(rolling, way("A-20260304", 900));
        assertThat(weigh(after(rolling, first), way("A-20260311", 900)).alerts())
                .isEmpty();
        PlanSearch standing = search(rule(null, true), Optional.empty());
        Weighing kept = weigh(standing, way("A-20260304", 900));
        assertThat(weigh(after(standing, kept), way("A-20260304", 900)).alerts())
                .isEmpty();
        assertThat(weigh(after(standing, kept), way("A-20260311", 900)).alerts())
                .hasSize(1);
    }

    @Test
    void aQuestionMovesWithItsLatestArrivalAndAStandingOneEnds() {
        PlanQuery query = PlanQuery.of(
                LANZHOU, DUISBURG, READY, Optional.of(READY.plus(Duration.ofDays(30))), Mass.tonnes(20), 2);
        KeptQuestion rolling = new KeptQuestion(query, Optional.of(Duration.ofHours(24)));
        Instant later = NOW.plus(Duration.ofDays(100));
        assertThat(rolling.at(later).ready()).isEqualTo(later.plus(Duration.ofHours(24)));
        assertThat(rolling.at(later).latestArrival())
                .contains(later.plus(Duration.ofHours(24)).plus(Duration.ofDays(30)));
        assertThat(rolling.isOver(later)).isFalse();
        KeptQuestion standing = new KeptQuestion(query, Optional.empty());
        assertThat(standing.at(later)).isEqualTo(query);
        assertThat(standing.isOver(READY)).isFalse();
        assertThat(standing.isOver(later)).isTrue();
    }

    private static Weighing weigh(PlanSearch search, Way... ways) {
        return Weighing.of(search, List.of(ways), NOW, UUID::randomUUID);
    }

    private static PlanSearch after(PlanSearch search, Weighing weighing) {
        return new PlanSearch(
                search.id(),
                search.party(),
                search.savedBy(),
                search.name(),
                search.question(),
                search.rule(),
                search.everyHours(),
                search.savedAt(),
                search.nextAt(),
                Optional.of(weighing.answer()),
                search.unread());
    }

    private static PlanSearch search(AlertRule rule, Optional<Duration> readyIn) {
        PlanQuery query = PlanQuery.of(LANZHOU, DUISBURG, READY, Optional.empty(), Mass.tonnes(20), 2);
        return new PlanSearch(
                new SearchId(UUID.randomUUID()),
                new PartyId(UUID.randomUUID()),
                "tester",
                "kept",
                new KeptQuestion(query, readyIn),
                rule,
                6,
                NOW,
                Optional.of(NOW),
                Optional.empty(),
                0);
    }

    private static AlertRule rule(@org.jspecify.annotations.Nullable String mostCost, boolean isAnythingNew) {
        return new AlertRule(
                Optional.ofNullable(mostCost).map(BigDecimal::new), Optional.empty(), Optional.empty(), isAnythingNew);
    }

    private static Way way(String departure, int cost) {
        Instant leaves = LocalDate.parse(departure.substring(2), DateTimeFormatter.BASIC_ISO_DATE)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        Instant arrival = leaves.plus(Duration.ofDays(7));
        String id = departure + "-" + cost;
        return new Way(
                id,
                List.of(new Stretch(Mode.RAIL, List.of(LANZHOU, DUISBURG), departure.substring(0, 1))),
                List.of(),
                leaves,
                arrival,
                Money.of(BigDecimal.valueOf(cost), "CNY"),
                BigDecimal.TEN,
                0,
                BigDecimal.ONE,
                new CriteriaUnits(1, cost, 10, 0),
                () -> {
                    throw new AssertionError("weighed without being written out");
                });
    }
}
