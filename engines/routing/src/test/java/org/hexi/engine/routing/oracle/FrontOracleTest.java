package org.hexi.engine.routing.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.Front;
import org.hexi.engine.routing.api.Journey;
import org.junit.jupiter.api.Test;

/** The engine's front equals, as a set of distinct vectors, the one an independent exact algorithm finds. */
class FrontOracleTest {
    private static final long FIRST_SEED = 20_260_301;
    private static final int MOST_EVENTS = 60;
    private static final int MOST_ARCS = 240;
    private static final int FEWEST_ARCS = 60;
    private static final int NETWORKS = Boolean.getBoolean("hexi.long") ? 10_000 : 500;

    @Test
    void frontsEqualMartinsOnTimeExpandedGraphs() {
        int judged = 0;
        int vectors = 0;
        int empty = 0;
        int widest = 0;
        int bitten = 0;
        for (long seed = FIRST_SEED; judged < NETWORKS; seed++) {
            RandomCase given = RandomCase.of(seed);
            TimeExpandedOracle oracle = new TimeExpandedOracle(given);
            if (oracle.events() > MOST_EVENTS || oracle.arcs() > MOST_ARCS || oracle.arcs() < FEWEST_ARCS) {
                continue;
            }
            SortedSet<CriteriaUnits> expected = oracle.front();
            assertThat(vectors(given.plan())).as("seed %d", seed).containsExactlyElementsOf(expected);
            if (expected.isEmpty() && empty > judged / 10) {
                continue;
            }
            judged++;
            vectors += expected.size();
            empty += expected.isEmpty() ? 1 : 0;
            widest = Math.max(widest, expected.size());
            bitten += vectors(given.withoutRules().plan()).equals(List.copyOf(expected)) ? 0 : 1;
        }
        assertThat(bitten)
                .as("networks with a freight rule that changes the front")
                .isGreaterThanOrEqualTo(NETWORKS / 3);
        assertThat(vectors).as("fronts worth judging").isGreaterThan(NETWORKS * 3 / 2);
        System.out.printf(
                "routing oracle: %d networks from seed %d equal, %d vectors, widest front %d, %d empty, "
                        + "%d with freight rules that bite%n",
                judged, FIRST_SEED, vectors, widest, empty, bitten);
    }

    @Test
    void frontsUnderALimitOfLegsEqualMartinsOnLayeredGraphs() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + NETWORKS / 4; seed++) {
            RandomCase drawn = RandomCase.of(seed);
            int limit = 1 + (int) (seed % 3);
            RandomCase given = drawn.with(drawn.query().withMaxLegs(limit));
            SortedSet<CriteriaUnits> expected = new TimeExpandedOracle(given, limit).front();
            assertThat(vectors(given.plan()))
                    .as("seed %d, %d legs", seed, limit)
                    .containsExactlyElementsOf(expected);
        }
    }

    private static List<CriteriaUnits> vectors(Front front) {
        return front.journeys().stream().map(Journey::units).toList();
    }
}
