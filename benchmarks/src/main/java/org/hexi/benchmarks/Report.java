package org.hexi.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexi.benchmarks.freight.FreightTruth;
import org.hexi.benchmarks.freight.Tally;
import org.hexi.benchmarks.network.Network;
import org.hexi.benchmarks.race.Comparison.Difference;
import org.hexi.benchmarks.race.Outcome;
import org.hexi.benchmarks.race.Times;

/** What was measured, for people and for programs. Keys are in snake case with their unit. */
final class Report {
    private static final int FIRST_DIFFERENCES = 5;
    private static final int[] PERCENTS = {50, 95, 99};

    private final List<Outcome> outcomes;
    private final FreightTruth freight;
    private final List<Tally> tallies;

    /** @param outcomes the asked feed's first */
    Report(List<Outcome> outcomes, FreightTruth freight, List<Tally> tallies) {
        this.outcomes = List.copyOf(outcomes);
        this.freight = freight;
        this.tallies = List.copyOf(tallies);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            lines.addAll(lines(outcome));
        }
        lines.add("freight: %d questions, %d optimal itineraries".formatted(freight.questions(), freight.optimal()));
        for (Tally tally : tallies) {
            lines.add(
                    "  %-9s %-18s %5d returned, %5d impossible (cut-off %d, dwell %d, room %d), %5d optimal ones missed, %d questions with none that is possible"
                            .formatted(
                                    tally.engine(),
                                    tally.told(),
                                    tally.itineraries(),
                                    tally.infeasible(),
                                    tally.cutOffMissed(),
                                    tally.dwellNotKept(),
                                    tally.noRoom(),
                                    tally.missed(),
                                    tally.leftWithNothing()));
        }
        return lines;
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("bench", "routing-peers");
        figures.putAll(figures(outcomes.getFirst()));
        for (int engine = 1; engine < outcomes.getFirst().loaded().size(); engine++) {
            int other = engine;
            figures.put(
                    "worst_time_of_" + outcomes.getFirst().name(engine),
                    outcomes.stream()
                            .mapToDouble(outcome -> outcome.timeOf(other))
                            .max()
                            .orElse(0));
        }
        figures.put("networks", outcomes.stream().map(Report::figures).toList());
        figures.put("freight", freightFigures());
        return figures;
    }

    private static List<String> lines(Outcome outcome) {
        Network network = outcome.source().network();
        List<String> lines = new ArrayList<>();
        lines.add("%s: %d stops, %d lines, %d runs, %d calls, %d walks"
                .formatted(
                        outcome.source().name(),
                        network.stops(),
                        network.lines().size(),
                        network.runs(),
                        network.calls(),
                        network.walks().size()));
        outcome.source().leftOut().forEach(what -> lines.add("  left out for all: " + what));
        for (int engine = 0; engine < outcome.loaded().size(); engine++) {
            Times times = outcome.times().get(engine);
            lines.add("  %-9s mean %9.4f ms  p50 %9.4f  p95 %9.4f  p99 %9.4f  loaded in %6.0f ms, %4.0f MB%s"
                    .formatted(
                            outcome.name(engine),
                            times.meanMilliseconds(),
                            times.milliseconds(50),
                            times.milliseconds(95),
                            times.milliseconds(99),
                            outcome.loaded().get(engine).milliseconds(),
                            outcome.loaded().get(engine).heapMegabytes(),
                            engine == 0 ? "" : "; hexi takes %.3f of it".formatted(outcome.timeOf(engine))));
        }
        lines.add("  %d of %d questions answered alike by all, %d ways; %d where changes take no time and nobody walks"
                .formatted(
                        outcome.comparison().equal(),
                        outcome.questions(),
                        outcome.comparison().ways(),
                        outcome.control().equal()));
        outcome.comparison().differences().stream()
                .limit(FIRST_DIFFERENCES)
                .forEach(difference -> lines.add("  " + difference));
        return lines;
    }

    private static Map<String, Object> figures(Outcome outcome) {
        Network network = outcome.source().network();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("feed", outcome.source().name());
        figures.put("stops", network.stops());
        figures.put("runs", network.runs());
        figures.put("calls", network.calls());
        figures.put("queries", outcome.questions());
        figures.put("repetitions", outcome.repetitions());
        figures.put("equal_answers", outcome.comparison().equal());
        figures.put("equal_answers_without_change_times", outcome.control().equal());
        figures.put("ways", outcome.comparison().ways());
        for (int engine = 0; engine < outcome.loaded().size(); engine++) {
            String name = outcome.name(engine);
            Times times = outcome.times().get(engine);
            figures.put(name + "_mean_ms", times.meanMilliseconds());
            for (int percent : PERCENTS) {
                figures.put(name + "_p" + percent + "_ms", times.milliseconds(percent));
            }
            figures.put(name + "_load_ms", outcome.loaded().get(engine).milliseconds());
            figures.put(name + "_heap_megabytes", outcome.loaded().get(engine).heapMegabytes());
            figures.put(
                    name + "_differences",
                    outcome.comparison().differencesOf(name).size());
            if (engine > 0) {
                figures.put("time_of_" + name, outcome.timeOf(engine));
            }
        }
        figures.put(
                "first_differences",
                outcome.comparison().differences().stream()
                        .limit(FIRST_DIFFERENCES)
                        .map(Difference::toString)
                        .toList());
        figures.put("left_out", outcome.source().leftOut());
        return figures;
    }

    private Map<String, Object> freightFigures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("queries", freight.questions());
        figures.put("optimal_itineraries", freight.optimal());
        figures.put("engines", tallies.stream().map(Report::figures).toList());
        return figures;
    }

    private static Map<String, Object> figures(Tally tally) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("engine", tally.engine());
        figures.put("told", tally.told());
        figures.put("itineraries", tally.itineraries());
        figures.put("infeasible_itineraries", tally.infeasible());
        figures.put("cut_off_missed", tally.cutOffMissed());
        figures.put("dwell_not_kept", tally.dwellNotKept());
        figures.put("no_room", tally.noRoom());
        figures.put("optimal_missed", tally.missed());
        figures.put("queries_without_a_feasible_answer", tally.leftWithNothing());
        return figures;
    }
}
