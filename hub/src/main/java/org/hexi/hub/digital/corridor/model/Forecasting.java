package org.hexi.hub.digital.corridor.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.hexi.engine.kernel.InvalidValue;

/**
 * Draws the end of a chain many times: one model per leg and node, chained, as Balster et al. (BISE 2020) found reliable for
 * intermodal transport. Quantiles by nearest rank. The same chain and seed give the same answer. O(draws x steps).
 */
public final class Forecasting {
    public static final int DRAWS = 2_000;

    private Forecasting() {}

    /**
     * @param start when the first step begins
     * @param asOf nothing that is still to come ends before this
     */
    public static Forecast draw(Instant start, List<ChainStep> steps, Instant asOf, Instant deadline, long seed) {
        if (steps.isEmpty()) {
            throw new InvalidValue("corridor.chain.empty", "steps", "[]", "at least one step");
        }
        List<SplittableRandom> luck = luck(steps.size(), seed);
        long[] ends = new long[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            ChainStep.Clock clock = new ChainStep.Clock(minute(start));
            for (int step = 0; step < steps.size(); step++) {
                steps.get(step).move(clock, luck.get(step));
            }
            ends[draw] = Math.max(Math.round(clock.minute), minute(asOf));
        }
        Arrays.sort(ends);
        long inTime = Arrays.stream(ends).filter(end -> end <= minute(deadline)).count();
        return new Forecast(
                quantile(ends, 10),
                quantile(ends, 50),
                quantile(ends, 90),
                BigDecimal.valueOf(inTime).divide(BigDecimal.valueOf(DRAWS), 4, RoundingMode.HALF_UP),
                DRAWS,
                seed);
    }

    /**
     * Each step draws from a stream of its own, told apart by how many steps follow it. What lies behind drops out and the rest
     * keeps its luck, so that a forecast moves with what was reported and never because it was drawn anew (common random numbers).
     */
    private static List<SplittableRandom> luck(int steps, long seed) {
        SplittableRandom all = new SplittableRandom(seed);
        return Stream.generate(all::split).limit(steps).toList().reversed();
    }

    public static long minute(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), 60);
    }

    private static Instant quantile(long[] sorted, int percent) {
        int rank = Math.ceilDiv(sorted.length * percent, 100);
        return Instant.ofEpochSecond(sorted[rank - 1] * 60);
    }
}
