package org.hexi.benchmarks.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs over the same stops, none of which overtakes another. Immutable. */
public record Line(String id, List<Integer> stops, List<Run> runs) {
    private static final Comparator<Run> ORDER = Comparator.comparingInt((Run run) -> run.departure(0))
            .thenComparingInt(run -> run.arrival(run.calls() - 1))
            .thenComparing(Run::id);

    public Line {
        stops = List.copyOf(stops);
        runs = List.copyOf(runs);
    }

    /** Puts each run into the first line whose last one it does not overtake: no engine looks for overtaking by itself. */
    public static List<Line> split(String id, List<Integer> stops, List<Run> runs) {
        List<List<Run>> chains = new ArrayList<>();
        for (Run run : runs.stream().sorted(ORDER).toList()) {
            chains.stream()
                    .filter(chain -> run.follows(chain.getLast()))
                    .findFirst()
                    .orElseGet(() -> opened(chains))
                    .add(run);
        }
        List<Line> lines = new ArrayList<>();
        for (List<Run> chain : chains) {
            lines.add(new Line(id + "-" + lines.size(), stops, chain));
        }
        return lines;
    }

    private static List<Run> opened(List<List<Run>> chains) {
        List<Run> chain = new ArrayList<>();
        chains.add(chain);
        return chain;
    }
}
