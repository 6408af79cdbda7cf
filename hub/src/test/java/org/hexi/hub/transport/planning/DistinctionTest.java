package org.hexi.hub.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.junit.jupiter.api.Test;

/** Why a way is on a front: read off small fronts by hand, and a law on many drawn ones. */
class DistinctionTest {
    private static final long SEED = 20260301;
    private static final int FRONTS = 300;

    @Test
    void theBestOfAllNeedsNoCondition() {
        Itinerary quick = way(1, 900, 90, 50);
        Itinerary cheap = way(9, 100, 80, 50);
        assertThat(Distinction.of(quick, List.of(quick, cheap)))
                .containsExactly(
                        new Distinction(Criterion.ARRIVAL, Set.of(), 2),
                        new Distinction(Criterion.PROBABILITY, Set.of(), 2));
    }

    @Test
    void theMiddleWayIsTheCheapestOfThoseThatArriveByThen() {
        Itinerary quick = way(1, 900, 90, 10);
        Itinerary middle = way(5, 500, 85, 30);
        Itinerary cheap = way(9, 100, 80, 20);
        assertThat(Distinction.of(middle, List.of(quick, middle, cheap)))
                .containsExactly(
                        new Distinction(Criterion.ARRIVAL, Set.of(Criterion.COST), 2),
                        new Distinction(Criterion.ARRIVAL, Set.of(Criterion.CO2E), 2),
                        new Distinction(Criterion.COST, Set.of(Criterion.ARRIVAL), 2),
                        new Distinction(Criterion.CO2E, Set.of(Criterion.ARRIVAL), 2));
    }

    @Test
    void aWayThatIsWorseInEverythingAndAnUnknownFrontHaveNone() {
        Itinerary good = way(1, 100, 10, 10);
        Itinerary worse = way(2, 200, 20, 20);
        assertThat(Distinction.of(worse, List.of(good, worse))).isEmpty();
        assertThat(Distinction.of(good, List.of())).isEmpty();
    }

    /** Every way that no other beats has a distinction, and each distinction told is true. */
    @Test
    void whoIsNotBeatenHasADistinctionThatHolds() {
        Random random = new Random(SEED);
        for (int n = 0; n < FRONTS; n++) {
            List<Itinerary> front = drawn(random);
            for (Itinerary way : front) {
                List<Distinction> distinctions = Distinction.of(way, front);
                boolean isBeaten = front.stream().anyMatch(each -> each.beats(way));
                assertThat(isBeaten || !distinctions.isEmpty())
                        .as("seed %d, front %d", SEED, n)
                        .isTrue();
                distinctions.forEach(distinction -> assertHolds(distinction, way, front));
            }
        }
        System.out.printf("distinctions: %d fronts from seed %d%n", FRONTS, SEED);
    }

    private static void assertHolds(Distinction distinction, Itinerary way, List<Itinerary> front) {
        List<Itinerary> compared = front.stream()
                .filter(each -> distinction.within().stream().allMatch(criterion -> criterion.isNoWorse(each, way)))
                .toList();
        assertThat(compared)
                .hasSize(distinction.among())
                .noneMatch(each -> distinction.best().isBetter(each, way));
    }

    private static List<Itinerary> drawn(Random random) {
        List<Itinerary> front = new ArrayList<>();
        for (int n = 2 + random.nextInt(9); n > 0; n--) {
            front.add(way(random.nextInt(6), random.nextInt(6), random.nextInt(6), random.nextInt(6)));
        }
        return front;
    }

    private static Itinerary way(int days, int cost, int co2e, int risk) {
        Instant arrival = Instant.parse("2026-03-01T00:00:00Z").plusSeconds(86_400L * days);
        return new Itinerary(
                "%d-%d-%d-%d".formatted(days, cost, co2e, risk),
                List.of(),
                arrival,
                arrival,
                Optional.empty(),
                Money.of(BigDecimal.valueOf(cost), "CNY"),
                BigDecimal.valueOf(co2e),
                risk,
                BigDecimal.ONE,
                new CriteriaUnits(days, cost, co2e, risk),
                Mass.tonnes(1),
                1,
                Cargo.GENERAL,
                Optional.empty(),
                LocalDate.of(2026, 3, 1),
                new Explanation(List.of()),
                List.of());
    }
}
