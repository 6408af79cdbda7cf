package org.hexi.cli.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hexi.cli.BarProgress;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Resolution;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.api.Tolerance;
import org.hexi.hub.transport.network.ShippedNetwork;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.ShippedPlanning;

/**
 * How quickly the planner answers on the shipped world network: the whole front in arrival, cost, CO2e and risk over 60 days,
 * pricing of the load included. Every second question starts at Lanzhou, the others anywhere; destination, load and ready time
 * are drawn with a seed. Each question is asked exactly and within a tolerance, one after the other on one thread.
 */
final class RoutingBench {
    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final PlaceCode LANZHOU = new PlaceCode("LZD");
    private static final int HORIZON_DAYS = 60;
    private static final int MOST_LEGS = 8;
    private static final int READY_WITHIN_HOURS = 7 * 24;
    private static final int MOST_TONNES = 45;
    private static final int MOST_TEU = 4;
    private static final int WARM_UP_SHARE = 4;
    private static final int[] PERCENTILES = {50, 95, 99};

    /** A day, 1,000 CNY, 200 kg and 0.05 in -ln p. */
    private static final Tolerance TOLERANCE =
            new Tolerance(1440, BigDecimal.valueOf(1000), BigDecimal.valueOf(200), 50_000);

    private final int questions;
    private final long seed;

    RoutingBench(int questions, long seed) {
        this.questions = questions;
        this.seed = seed;
    }

    Measured run() {
        ShippedPlanning planning = new ShippedPlanning(ShippedNetwork.world(), NOW, HORIZON_DAYS);
        List<PlanQuery> asked = drawn(planning.places());
        Series exact = new Series("exact");
        Series tolerant = new Series("tolerant");
        try (BarProgress bar = new BarProgress()) {
            bar.begin("measure", asked.size());
            for (int n = 0; n < asked.size(); n++) {
                boolean counts = n >= questions / WARM_UP_SHARE;
                exact.ask(planning, asked.get(n), Tolerance.EXACT, counts);
                tolerant.ask(planning, asked.get(n), TOLERANCE, counts);
                bar.step();
            }
        }
        return measured(planning.timetable(), exact, tolerant);
    }

    private List<PlanQuery> drawn(List<PlaceCode> places) {
        Random random = new Random(seed);
        List<PlanQuery> drawn = new ArrayList<>();
        while (drawn.size() < questions + questions / WARM_UP_SHARE) {
            PlaceCode from = drawn.size() % 2 == 0 ? LANZHOU : places.get(random.nextInt(places.size()));
            PlaceCode to = places.get(random.nextInt(places.size()));
            Instant ready = NOW.plus(Duration.ofHours(random.nextInt(READY_WITHIN_HOURS)));
            Mass mass = Mass.tonnes(5 + random.nextInt(MOST_TONNES - 5));
            int teu = 1 + random.nextInt(MOST_TEU);
            if (!from.equals(to)) {
                drawn.add(new PlanQuery(
                        from, to, ready, Optional.empty(), mass, teu, Resolution.DEFAULT, HORIZON_DAYS, MOST_LEGS));
            }
        }
        return drawn;
    }

    private Measured measured(Timetable timetable, Series exact, Series tolerant) {
        long departures = timetable.services().stream()
                .mapToLong(service -> service.departures().size())
                .sum();
        Map<String, Object> figures = new LinkedHashMap<>(exact.figures(""));
        figures.putAll(tolerant.figures("tolerant_"));
        figures.put("places", timetable.places().size());
        figures.put("services", timetable.services().size());
        figures.put("departures", departures);
        figures.put("timetable_megabytes", tenths(timetable.bytes() / 1e6));
        figures.put("questions", questions);
        figures.put("seed", seed);
        List<String> lines = List.of(
                "network: %d places, %d services, %d departures, %.1f MB in flat arrays"
                        .formatted(
                                timetable.places().size(),
                                timetable.services().size(),
                                departures,
                                timetable.bytes() / 1e6),
                exact.line(),
                tolerant.line(),
                "tolerance: %d min, %s CNY, %s kg, %d millionths of -ln p"
                        .formatted(
                                TOLERANCE.minutes(),
                                TOLERANCE.cost(),
                                TOLERANCE.co2eKilograms(),
                                TOLERANCE.riskMicros()));
        return new Measured(lines, figures);
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** The times of one kind of answer. */
    private static final class Series {
        private final String name;
        private final List<Double> millis = new ArrayList<>();
        private long journeys;
        private int widest;
        private int empty;

        Series(String name) {
            this.name = name;
        }

        void ask(ShippedPlanning planning, PlanQuery query, Tolerance tolerance, boolean counts) {
            long start = System.nanoTime();
            int size = planning.front(query, tolerance).journeys().size();
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
            figures.put(prefix + "mean_front", journeys / Math.max(1, millis.size()));
            figures.put(prefix + "widest_front", widest);
            figures.put(prefix + "empty_fronts", empty);
            return figures;
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-8s p50 %.1f ms, p95 %.1f ms, p99 %.1f ms; mean front %d, widest %d, empty %d",
                    name,
                    percentile(50),
                    percentile(95),
                    percentile(99),
                    journeys / Math.max(1, millis.size()),
                    widest,
                    empty);
        }

        private double percentile(int percent) {
            List<Double> sorted = millis.stream().sorted().toList();
            return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        }
    }
}
