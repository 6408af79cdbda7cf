package org.hexi.cli.bench;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexi.cli.BarProgress;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.api.Tolerance;
import org.hexi.hub.transport.network.ShippedNetwork;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.ShippedPlanning;

/**
 * How quickly the planner answers on the shipped world network: the whole front in arrival, cost, CO2e and risk over 60 days,
 * pricing of the load included. Every second question starts at Lanzhou, the others anywhere; destination, load and ready time
 * are drawn with a seed. Each question is asked exactly on two threads, exactly on one,
 * and within a tolerance on two, one after the other.
 */
final class RoutingBench {
    private static final int HORIZON_DAYS = 60;
    private static final int WARM_UP_SHARE = 4;

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
        ShippedPlanning planning = new ShippedPlanning(ShippedNetwork.world(), FreightQuestions.NOW, HORIZON_DAYS);
        List<PlanQuery> asked = new FreightQuestions(seed)
                .drawn(planning.places(), questions + questions / WARM_UP_SHARE, HORIZON_DAYS);
        PlanningTimes exact = new PlanningTimes("exact");
        PlanningTimes alone = new PlanningTimes("one thread");
        PlanningTimes tolerant = new PlanningTimes("tolerant");
        try (BarProgress bar = new BarProgress()) {
            bar.begin("measure", asked.size());
            for (int n = 0; n < asked.size(); n++) {
                boolean counts = n >= questions / WARM_UP_SHARE;
                exact.ask(planning::front, asked.get(n), counts);
                alone.ask(planning::frontOnOneThread, asked.get(n), counts);
                tolerant.ask(planning::front, asked.get(n).with(TOLERANCE), counts);
                bar.step();
            }
        }
        return measured(planning.timetable(), exact, alone, tolerant);
    }

    private Measured measured(Timetable timetable, PlanningTimes exact, PlanningTimes alone, PlanningTimes tolerant) {
        long departures = timetable.services().stream()
                .mapToLong(service -> service.departures().size())
                .sum();
        Map<String, Object> figures = new LinkedHashMap<>(exact.figures(""));
        figures.putAll(alone.figures("one_thread_"));
        figures.putAll(tolerant.figures("tolerant_"));
        figures.put("places", timetable.places().size());
        figures.put("services", timetable.services().size());
        figures.put("departures", departures);
        figures.put("timetable_megabytes", PlanningTimes.tenths(timetable.bytes() / 1e6));
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
                alone.line(),
                tolerant.line(),
                "tolerance: %d min, %s CNY, %s kg, %d millionths of -ln p"
                        .formatted(
                                TOLERANCE.minutes(),
                                TOLERANCE.cost(),
                                TOLERANCE.co2eKilograms(),
                                TOLERANCE.riskMicros()));
        return new Measured(lines, figures);
    }
}
