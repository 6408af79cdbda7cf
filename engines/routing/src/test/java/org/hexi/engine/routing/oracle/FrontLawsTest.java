package org.hexi.engine.routing.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.Front;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Tolerance;
import org.hexi.engine.routing.spi.ScheduledService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every network and every question. */
class FrontLawsTest {
    private static final long FIRST_SEED = 71_000;
    private static final int CASES = Boolean.getBoolean("hexi.long") ? 2000 : 300;
    private static final long BIG_SEED = 11;
    private static final int QUESTIONS = 20;

    @BeforeAll
    static void tellSeedsAndCounts() {
        System.out.printf(
                "routing laws: %d networks from seed %d under each law, %d questions to a big network of seed %d%n",
                CASES, FIRST_SEED, QUESTIONS, BIG_SEED);
    }

    @Test
    void everyJourneyAddsUpAndFitsTogether() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            RandomCase given = RandomCase.of(seed);
            for (Journey journey : given.plan().journeys()) {
                try {
                    new JourneyReckoning(given.query(), journey).check();
                } catch (AssertionError failed) {
                    throw new AssertionError("seed " + seed + ", " + journey.key(), failed);
                }
            }
        }
    }

    @Test
    void journeysOfABigNetworkAddUpAsWell() {
        CorridorWorld world = new CorridorWorld(BIG_SEED, 40, 16, 90);
        JourneyPlanner planner = new JourneyPlanner(world.timetable());
        for (int n = 0; n < QUESTIONS; n++) {
            JourneyQuery query = world.question();
            List<Journey> journeys = planner.plan(query, world.pricing()).journeys();
            journeys.forEach(journey -> new JourneyReckoning(query, journey).check());
            assertThat(vectors(journeys)).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void withAToleranceEveryJourneyOfTheExactFrontIsCoveredWithinIt() {
        int exact = 0;
        int shown = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            RandomCase given = RandomCase.large(seed);
            Random random = new Random(seed);
            Tolerance tolerance = new Tolerance(
                    random.nextInt(600),
                    BigDecimal.valueOf(random.nextInt(40)),
                    BigDecimal.valueOf(random.nextInt(40)),
                    random.nextInt(400_000));
            Front front = given.plan();
            JourneyQuery query = given.query().with(tolerance);
            Front some = given.with(query).plan();
            assertThat(some).as("seed %d", seed).matches(new Covering(query, vectors(front.journeys()))::isKeptBy);
            exact += front.journeys().size();
            shown += some.journeys().size();
        }
        assertThat(shown).as("of %d exact journeys", exact).isLessThan(exact * 3 / 4);
    }

    @Test
    void noJourneyOfAFrontCoversAnother() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            List<CriteriaUnits> vectors = vectors(RandomCase.of(seed).plan().journeys());
            for (CriteriaUnits one : vectors) {
                assertThat(vectors).as("seed %d", seed).filteredOn(one::covers).containsExactly(one);
            }
        }
    }

    @Test
    void anotherServiceNeverWorsensTheFront() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            RandomCase full = RandomCase.of(seed);
            RandomCase less =
                    full.with(full.services().subList(1, full.services().size()));
            List<CriteriaUnits> after = vectors(full.plan().journeys());
            for (CriteriaUnits before : vectors(less.plan().journeys())) {
                assertThat(after).as("seed %d", seed).anyMatch(vector -> vector.covers(before));
            }
        }
    }

    @Test
    void theOrderOfTheRecordsDoesNotMatter() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            RandomCase given = RandomCase.of(seed);
            List<ScheduledService> shuffled = new ArrayList<>(given.services());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(given.with(shuffled).plan()).as("seed %d", seed).isEqualTo(given.plan());
        }
    }

    private static List<CriteriaUnits> vectors(List<Journey> journeys) {
        return journeys.stream().map(Journey::units).toList();
    }
}
