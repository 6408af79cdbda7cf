package org.hexi.engine.routing.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.routing.api.Conditions;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Limits;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.api.Resolution;
import org.hexi.engine.routing.api.Soonest;
import org.hexi.engine.routing.spi.LegPricing;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.Transfer;
import org.junit.jupiter.api.Test;

/** The quick search for arrival and legs against the exact one, in which each leg costs one unit and nothing else anything. */
class SoonestTest {
    private static final long FIRST_SEED = 550_000;
    private static final int NETWORKS = Boolean.getBoolean("hexi.long") ? 5000 : 500;
    private static final Resolution COARSE_RISK = new Resolution(1, BigDecimal.ONE, BigDecimal.ONE, Integer.MAX_VALUE);

    @Test
    void equalsTheFrontOfArrivalAndLegs() {
        int found = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + NETWORKS; seed++) {
            RandomCase given = RandomCase.of(seed);
            JourneyQuery drawn = given.query();
            JourneyQuery query = drawn.with(Limits.NONE)
                    .with(Conditions.NONE)
                    .with(new Load(drawn.load().mass(), drawn.load().teu()))
                    .with(COARSE_RISK);
            JourneyPlanner planner = new JourneyPlanner(given.timetable());
            List<Soonest> soonest = planner.soonest(query);
            long release = Optional.ofNullable(given.releases().get(query.to()))
                    .map(dwell -> dwell.medianMinutes())
                    .orElse(0L);
            List<CriteriaUnits> expected = planner.plan(query, new OneEach()).journeys().stream()
                    .map(Journey::units)
                    .toList();
            assertThat(soonest)
                    .as("seed %d", seed)
                    .extracting(
                            way -> new CriteriaUnits(way.minute() + release - query.readyMinute(), way.legs(), 0, 0))
                    .containsExactlyInAnyOrderElementsOf(expected);
            found += soonest.size();
        }
        assertThat(found).isGreaterThan(NETWORKS / 2);
        System.out.printf("routing soonest: %d networks from seed %d, %d ways%n", NETWORKS, FIRST_SEED, found);
    }

    private record OneEach() implements LegPricing {
        private static final Optional<LegPrice> ONE = Optional.of(new LegPrice(1_000_000, 0, 0));

        @Override
        public Optional<LegPrice> ride(ScheduledService service, int fromStop, int toStop, Load load) {
            return ONE;
        }

        @Override
        public Optional<LegPrice> road(RoadLink link, Load load) {
            return ONE;
        }

        @Override
        public Optional<LegPrice> transfer(Transfer transfer, Load load) {
            return Optional.of(LegPrice.NOTHING);
        }
    }
}
