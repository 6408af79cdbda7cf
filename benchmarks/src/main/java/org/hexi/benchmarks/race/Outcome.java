package org.hexi.benchmarks.race;

import java.util.List;
import org.hexi.benchmarks.feed.Timetabled;

/**
 * What a race gave. Immutable.
 *
 * @param loaded the engines, Hexi's first
 * @param times in the order of the engines
 * @param control the comparison without times for changes
 */
public record Outcome(
        Timetabled source,
        int questions,
        int repetitions,
        List<Loaded> loaded,
        List<Times> times,
        Comparison comparison,
        Comparison control) {
    private static final double THOUSAND = 1000;

    public Outcome {
        loaded = List.copyOf(loaded);
        times = List.copyOf(times);
    }

    public String name(int engine) {
        return loaded.get(engine).engine().name();
    }

    /** Hexi's time as a share of another engine's: the ratio of their means over all questions. */
    public double timeOf(int engine) {
        return Math.round(times.getFirst().mean() / times.get(engine).mean() * THOUSAND) / THOUSAND;
    }
}
