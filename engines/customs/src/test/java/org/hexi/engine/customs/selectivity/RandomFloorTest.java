package org.hexi.engine.customs.selectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomFloorTest {
    private static final LaneRates FLOOR = LaneRates.of("0.02", "0.05", "0.10");
    private static final int SEEDS = Boolean.getBoolean("hexi.long") ? 50 : 5;
    private static final int DECLARATIONS = 20_000;

    @BeforeAll
    static void tellSeedsAndCounts() {
        System.out.printf("random floor: %d declarations for each of %d seeds from seed 0%n", DECLARATIONS, SEEDS);
    }

    @ParameterizedTest
    @CsvSource({
        "0,RED",
        "0.019999999999,RED",
        "0.02,YELLOW",
        "0.069999999999,YELLOW",
        "0.07,BLUE",
        "0.169999999999,BLUE",
        "0.17,",
        "0.999999999999,"
    })
    void oneDrawFallsIntoOneStretch(BigDecimal value, Lane lane) {
        assertThat(new RandomFloor(FLOOR).laneFor(new Draw("commitment", value)).orElse(null))
                .isEqualTo(lane);
    }

    /** Five standard deviations of the binomial: a right floor fails once in about two million runs, and the seeds are fixed. */
    @Test
    void everyLaneIsDrawnAtItsRate() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Map<Lane, Integer> drawn = drawn(Office.seed(seed));
            for (Lane lane : Lane.values()) {
                double rate = FLOOR.of(lane).doubleValue();
                double deviation = Math.sqrt(DECLARATIONS * rate * (1 - rate));
                assertThat((double) drawn.getOrDefault(lane, 0))
                        .as("%s with seed %d", lane, seed)
                        .isBetween(DECLARATIONS * rate - 5 * deviation, DECLARATIONS * rate + 5 * deviation);
            }
        }
    }

    @Test
    void theExplanationShowsDrawStretchesAndCommitment() {
        DrawSeed seed = Office.seed(3);
        Explanation.Step step = RandomFloor.apply(Office.rates(FLOOR, LaneRates.NONE), seed.draw("D1"))
                .step();

        assertThat(step.rule()).isEqualTo("customs.selectivity.randomFloor");
        assertThat(step.version()).isEqualTo("2025-09");
        assertThat(step.basis()).isEqualTo("order of the office");
        assertThat(step.inputs())
                .containsEntry("seedCommitment", seed.commitment())
                .containsEntry("draw", seed.draw("D1").value().toPlainString())
                .containsEntry("stretch RED", "[0; 0.02)")
                .containsEntry("stretch YELLOW", "[0.02; 0.07)")
                .containsEntry("stretch BLUE", "[0.07; 0.17)");
        assertThat(step.arithmetic())
                .isEqualTo("0.17 <= " + seed.draw("D1").value().toPlainString());
    }

    @Test
    void ratesAreSharesThatFitIntoOne() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> LaneRates.of("0.5", "0.4", "0.2"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> LaneRates.of("-0.1", "0", "0"));
        assertThat(FLOOR.of(Lane.GREEN)).isEqualByComparingTo("0.83");
    }

    private static Map<Lane, Integer> drawn(DrawSeed seed) {
        RandomFloor floor = new RandomFloor(FLOOR);
        Map<Lane, Integer> drawn = new EnumMap<>(Lane.class);
        for (int number = 0; number < DECLARATIONS; number++) {
            Lane lane = floor.laneFor(seed.draw("D" + number)).orElse(Lane.GREEN);
            drawn.merge(lane, 1, Integer::sum);
        }
        return drawn;
    }
}
