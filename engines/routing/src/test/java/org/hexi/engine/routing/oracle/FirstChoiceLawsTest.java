package org.hexi.engine.routing.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Preference;
import org.hexi.engine.routing.spi.Circumstances;
import org.junit.jupiter.api.Test;

/** Looking for one journey by a preference finds what is chosen from the whole front. */
class FirstChoiceLawsTest {
    private static final long FIRST_SEED = 52_000;
    private static final int CASES = Boolean.getBoolean("hexi.long") ? 5000 : 500;
    private static final int QUESTIONS = 15;

    @Test
    void onRandomNetworks() {
        int compared = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            RandomCase given = RandomCase.of(seed);
            JourneyPlanner planner = new JourneyPlanner(given.timetable());
            List<Journey> front = given.plan().journeys();
            long inTime = inTimeMinute(front, given.query());
            for (Preference preference : Preference.values()) {
                assertThat(planner.find(given.query(), preference, inTime, given.pricing(), given.world()))
                        .as("seed %d, %s", seed, preference)
                        .isEqualTo(chosen(front, preference, inTime));
                compared += front.size() > 1 ? 1 : 0;
            }
        }
        assertThat(compared).as("choices worth comparing").isGreaterThan(CASES);
    }

    @Test
    void onABigNetwork() {
        CorridorWorld world = new CorridorWorld(13, 40, 16, 90);
        JourneyPlanner planner = new JourneyPlanner(world.timetable());
        for (int n = 0; n < QUESTIONS; n++) {
            JourneyQuery asked = world.question();
            JourneyQuery query = n % 2 == 0 ? asked : asked.withLatest(asked.readyMinute() + 40 * 1440L);
            List<Journey> front = planner.plan(query, world.pricing()).journeys();
            long inTime = inTimeMinute(front, query);
            for (Preference preference : Preference.values()) {
                assertThat(planner.find(query, preference, inTime, world.pricing(), Circumstances.OPEN))
                        .isEqualTo(chosen(front, preference, inTime));
            }
        }
    }

    /** In the middle of the front, so that the first choice of all is often late. */
    private static long inTimeMinute(List<Journey> front, JourneyQuery query) {
        return front.isEmpty()
                ? query.readyMinute()
                : front.get(front.size() / 2).criteria().arrivalMinute();
    }

    private static Optional<Journey> chosen(List<Journey> front, Preference preference, long inTime) {
        Comparator<Journey> inTimeFirst =
                Comparator.comparing(journey -> journey.criteria().arrivalMinute() > inTime);
        return front.stream().min(inTimeFirst.thenComparing(Journey::units, preference.order()));
    }
}
