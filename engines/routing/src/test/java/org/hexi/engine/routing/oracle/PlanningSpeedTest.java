package org.hexi.engine.routing.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.JourneyQuery;
import org.junit.jupiter.api.Test;

/** A guard against a search that explodes, far above what a quiet machine needs; benchmarks measure the real figure. */
class PlanningSpeedTest {
    private static final int WARM_UP = 40;
    private static final int QUESTIONS = 120;
    private static final double MOST_MILLIS = 1000;

    @Test
    void answeredQuestionsOnTheCorridorStayInteractive() {
        CorridorWorld world = new CorridorWorld(7, 80, 30, 120);
        JourneyPlanner planner = new JourneyPlanner(world.timetable());
        double[] millis = new double[QUESTIONS];
        int vectors = 0;
        for (int answered = -WARM_UP; answered < QUESTIONS; ) {
            JourneyQuery query = world.question();
            long start = System.nanoTime();
            int size = planner.plan(query, world.pricing()).journeys().size();
            if (size > 0 && answered++ >= 0) {
                millis[answered - 1] = (System.nanoTime() - start) / 1e6;
                vectors += size;
            }
        }
        Arrays.sort(millis);
        assertThat(vectors / QUESTIONS).as("fronts are not trivial").isGreaterThan(100);
        assertThat(millis[QUESTIONS * 95 / 100]).as("p95 in milliseconds").isLessThan(MOST_MILLIS);
    }
}
