package org.hexi.benchmarks.freight;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hexi.benchmarks.network.Line;
import org.hexi.benchmarks.network.Walk;

/**
 * A freight network with its rules; a tick is a minute. Drawn by a {@link FreightDraw}. Immutable.
 *
 * @param cutOffs minutes before each departure of a line that goods are at the gate, by line
 * @param dwells median minutes of a change, by place
 * @param pairs changes between the two stations of a border, with their median minutes
 * @param soldOut where departures have no room, by run
 */
record FreightWorld(
        int places,
        List<Line> lines,
        List<Integer> cutOffs,
        List<Integer> dwells,
        List<Walk> pairs,
        Map<String, Section> soldOut) {
    FreightWorld {
        lines = List.copyOf(lines);
        cutOffs = List.copyOf(cutOffs);
        dwells = List.copyOf(dwells);
        pairs = List.copyOf(pairs);
        soldOut = Map.copyOf(soldOut);
    }

    /** The part of a run between two of its calls. Immutable. */
    record Section(int fromCall, int toCall) {
        boolean overlaps(int from, int to) {
            return from < toCall && fromCall < to;
        }
    }

    /** Half of all lines want goods this early or earlier. */
    int medianCutOff() {
        return median(cutOffs.stream().mapToInt(Integer::intValue));
    }

    /** The median over all changes of their medians. */
    int medianDwell() {
        return median(IntStream.concat(
                dwells.stream().mapToInt(Integer::intValue), pairs.stream().mapToInt(Walk::ticks)));
    }

    private static int median(IntStream values) {
        int[] sorted = values.sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(0);
    }
}
