package org.hexi.cli.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Resolution;
import org.hexi.engine.routing.api.Tolerance;
import org.hexi.hub.transport.planning.Demands;
import org.hexi.hub.transport.planning.PlanQuery;

/** Draws questions to the planner: every second one from Lanzhou, the others from anywhere. The same seed draws the same. */
final class FreightQuestions {
    static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    static final PlaceCode LANZHOU = new PlaceCode("LZD");
    private static final int MOST_LEGS = 8;
    private static final int READY_WITHIN_HOURS = 7 * 24;
    private static final int LEAST_TONNES = 5;
    private static final int MOST_TONNES = 45;
    private static final int MOST_TEU = 4;

    private final Random random;

    FreightQuestions(long seed) {
        this.random = new Random(seed);
    }

    List<PlanQuery> drawn(List<PlaceCode> places, int count, int horizonDays) {
        List<PlanQuery> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            PlaceCode from = drawn.size() % 2 == 0 ? LANZHOU : places.get(random.nextInt(places.size()));
            PlaceCode to = places.get(random.nextInt(places.size()));
            Instant ready = NOW.plus(Duration.ofHours(random.nextInt(READY_WITHIN_HOURS)));
            Mass mass = Mass.tonnes(LEAST_TONNES + random.nextInt(MOST_TONNES - LEAST_TONNES));
            int teu = 1 + random.nextInt(MOST_TEU);
            if (!from.equals(to)) {
                drawn.add(new PlanQuery(
                        from,
                        to,
                        ready,
                        Optional.empty(),
                        mass,
                        teu,
                        Resolution.DEFAULT,
                        Tolerance.EXACT,
                        horizonDays,
                        MOST_LEGS,
                        Demands.NONE));
            }
        }
        return drawn;
    }
}
