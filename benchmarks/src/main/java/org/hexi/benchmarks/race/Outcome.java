package org.hexi.benchmarks.race;

import java.util.Arrays;
import java.util.List;
import org.hexi.benchmarks.feed.Timetabled;

/**
 * What a race gave. Immutable.
 *
 * @param loaded the engines, Hexi's first
 * @param times in the order of the engines
 * @param means nanoseconds a question, by engine, then by repetition
 */
public record Outcome(
        Timetabled source,
        int questions,
        int repetitions,
        List<Loaded> loaded,
        List<Times> times,
        double[][] means,
        Comparison comparison) {
    private static final double THOUSAND = 1000;

    public String name(int engine) {
        return loaded.get(engine).engine().name();
    }

    /** Hexi's time as a share of another engine's: the ratio of their means, of all repetitions the median. */
    public double timeOf(int engine) {
        double[] ratios = new double[repetitions];
        Arrays.setAll(ratios, repetition -> means[0][repetition] / means[engine][repetition]);
        Arrays.sort(ratios);
        return Math.round(ratios[repetitions / 2] * THOUSAND) / THOUSAND;
    }
}
