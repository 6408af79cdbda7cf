package org.hexi.cli.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hexi.engine.routing.api.Front;
import org.hexi.hub.transport.planning.PlanQuery;

/** The times of one kind of answer, and how wide the answers were. Not thread-safe. */
final class PlanningTimes {
    private static final int[] PERCENTILES = {50, 95, 99};

    private final String name;
    private final List<Double> millis = new ArrayList<>();
    private long journeys;
    private int widest;
    private int empty;

    PlanningTimes(String name) {
        this.name = name;
    }

    void ask(Function<PlanQuery, Front> planning, PlanQuery query, boolean counts) {
        long start = System.nanoTime();
        int size = planning.apply(query).journeys().size();
        double took = (System.nanoTime() - start) / 1e6;
        if (counts) {
            millis.add(took);
            journeys += size;
            widest = Math.max(widest, size);
            empty += size == 0 ? 1 : 0;
        }
    }

    Map<String, Object> figures(String prefix) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (int percentile : PERCENTILES) {
            figures.put(prefix + "p" + percentile + "_ms", tenths(percentile(percentile)));
        }
        figures.put(prefix + "mean_front", meanFront());
        figures.put(prefix + "widest_front", widest);
        figures.put(prefix + "empty_fronts", empty);
        return figures;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-9s p50 %.1f ms, p95 %.1f ms, p99 %.1f ms; mean front %d, widest %d, empty %d",
                name,
                percentile(50),
                percentile(95),
                percentile(99),
                meanFront(),
                widest,
                empty);
    }

    long meanFront() {
        return journeys / Math.max(1, millis.size());
    }

    /** The time that so many percent of the answers did not exceed, by nearest rank. */
    double percentile(int percent) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get(Math.max(0, Math.ceilDiv(sorted.size() * percent, 100) - 1));
    }

    static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
