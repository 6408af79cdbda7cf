package org.hexi.engine.routing.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Profile;
import org.hexi.engine.routing.api.Profile.Chance;
import org.hexi.engine.routing.api.ReadyWindow;
import org.hexi.engine.routing.spi.Circumstances;
import org.junit.jupiter.api.Test;

/** One search over a window says the same as one question after the other. */
class ProfileTest {
    private static final long FIRST_SEED = 910_000;
    private static final int NETWORKS = Boolean.getBoolean("hexi.long") ? 2000 : 300;
    private static final int WINDOW_MINUTES = 900;
    private static final int LONGEST_MINUTES = 30 * 1440;

    @Test
    void everyChanceHasTheFrontOfItsOwnQuestion() {
        int chances = 0;
        int gained = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + NETWORKS; seed++) {
            RandomCase given = RandomCase.of(seed);
            JourneyQuery query = given.query().withHorizonDays(60);
            JourneyPlanner planner = new JourneyPlanner(given.timetable());
            long until = query.readyMinute() + WINDOW_MINUTES;
            Profile profile = planner.profile(query, ReadyWindow.exact(until), given.pricing(), given.world());
            for (Chance chance : profile.chances()) {
                if (query.latestMinute().isPresent() && query.latestMinute().getAsLong() < chance.readyMinute()) {
                    continue;
                }
                JourneyQuery alone = query.withReady(chance.readyMinute());
                long shift = chance.readyMinute() - query.readyMinute();
                if (shift % query.resolution().minutes() != 0) {
                    continue;
                }
                assertThat(vectors(
                                profile.front(chance.readyMinute()),
                                shift / query.resolution().minutes()))
                        .as("seed %d, ready %d", seed, chance.readyMinute())
                        .isEqualTo(vectors(
                                planner.plan(alone, given.pricing(), given.world())
                                        .journeys(),
                                0));
                chances++;
                gained += chance.journeys().size();
            }
        }
        assertThat(chances).isGreaterThan(NETWORKS);
        assertThat(gained).isGreaterThan(NETWORKS);
        System.out.printf(
                "routing profiles: %d networks from seed %d, %d chances with %d journeys%n",
                NETWORKS, FIRST_SEED, chances, gained);
    }

    @Test
    void aMonthOfReadyTimesOnABigNetworkOffersWhatItsFirstQuestionOffers() {
        CorridorWorld world = new CorridorWorld(5, 60, 24, 90);
        JourneyPlanner planner = new JourneyPlanner(world.timetable());
        JourneyQuery query = world.question();
        Profile profile = planner.profile(
                query, ReadyWindow.exact(query.readyMinute() + LONGEST_MINUTES), world.pricing(), Circumstances.OPEN);

        assertThat(profile.chances()).isSortedAccordingTo((a, b) -> Long.compare(b.readyMinute(), a.readyMinute()));
        assertThat(vectors(profile.front(query.readyMinute()), 0))
                .isEqualTo(vectors(planner.plan(query, world.pricing()).journeys(), 0));
    }

    private static Set<CriteriaUnits> vectors(List<Journey> journeys, long earlier) {
        return journeys.stream()
                .map(Journey::units)
                .map(units -> new CriteriaUnits(units.arrival() - earlier, units.cost(), units.co2e(), units.risk()))
                .collect(Collectors.toSet());
    }
}
