package org.hexi.engine.routing.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Profile;
import org.hexi.engine.routing.api.ReadyWindow;
import org.hexi.engine.routing.api.Tolerance;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.engine.routing.spi.SideBySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Two threads find what one finds, leg by leg and to the last bit. */
class SideBySideTest {
    private static final long FIRST_SEED = 1_260_000;
    private static final int CASES = Boolean.getBoolean("hexi.long") ? 20_000 : 600;
    private static final int QUESTIONS = Boolean.getBoolean("hexi.long") ? 200 : 12;
    private static final int PROFILES = 10;
    private static final int WINDOW_MINUTES = 3 * 1440;
    private static final Tolerance TOLERANCE =
            new Tolerance(600, BigDecimal.valueOf(40), BigDecimal.valueOf(40), 50_000);
    private static final TwoThreads TWO_THREADS = new TwoThreads();

    @AfterAll
    static void close() {
        TWO_THREADS.close();
    }

    @Test
    void twoThreadsFindTheSameJourneysUnderAllRules() {
        int journeys = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            RandomCase given = seed % 2 == 0 ? RandomCase.of(seed) : RandomCase.large(seed);
            assertThat(given.plan(TWO_THREADS)).as("seed %d", seed).isEqualTo(given.plan());
            journeys += given.plan().journeys().size();
        }
        assertThat(journeys).as("journeys worth comparing").isGreaterThan(CASES / 2);
    }

    @Test
    void onABigNetworkToo() {
        CorridorWorld world = new CorridorWorld(12, 40, 16, 90);
        JourneyPlanner alone = new JourneyPlanner(world.timetable());
        JourneyPlanner together = new JourneyPlanner(world.timetable(), TWO_THREADS);
        int journeys = 0;
        for (int n = 0; n < QUESTIONS; n++) {
            JourneyQuery exact = world.question();
            for (JourneyQuery query : List.of(exact, exact.with(TOLERANCE))) {
                assertThat(together.plan(query, world.pricing()))
                        .as("question %d", n)
                        .isEqualTo(alone.plan(query, world.pricing()));
            }
            journeys += alone.plan(exact, world.pricing()).journeys().size();
        }
        assertThat(journeys).as("journeys worth comparing").isGreaterThan(QUESTIONS * 10);
    }

    @Test
    void andTheSameProfiles() {
        CorridorWorld world = new CorridorWorld(13, 24, 8, 60);
        JourneyPlanner alone = new JourneyPlanner(world.timetable());
        JourneyPlanner together = new JourneyPlanner(world.timetable(), TWO_THREADS);
        int chances = 0;
        for (int n = 0; n < PROFILES; n++) {
            JourneyQuery query = world.question();
            long until = query.readyMinute() + WINDOW_MINUTES;
            Profile profile = alone.profile(query, ReadyWindow.exact(until), world.pricing(), Circumstances.OPEN);
            assertThat(together.profile(query, ReadyWindow.exact(until), world.pricing(), Circumstances.OPEN))
                    .as("profile %d", n)
                    .isEqualTo(profile);
            chances += profile.chances().size();
        }
        assertThat(chances).as("chances worth comparing").isGreaterThan(PROFILES);
    }

    @Test
    void theWorkIsSharedOutInTwo() {
        List<Integer> pieces = new ArrayList<>();
        SideBySide counting = new SideBySide() {
            @Override
            public <T> List<T> all(List<Supplier<T>> work) {
                pieces.add(work.size());
                return ONE_BY_ONE.all(work);
            }
        };
        CorridorWorld world = new CorridorWorld(14, 12, 4, 30);
        new JourneyPlanner(world.timetable(), counting).plan(world.question(), world.pricing());
        assertThat(pieces).isNotEmpty().containsOnly(2);
    }
}
