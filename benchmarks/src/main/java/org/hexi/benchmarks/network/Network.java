package org.hexi.benchmarks.network;

import java.util.List;

/**
 * A timetable of one service day that every compared engine can express: lines without overtaking, one least time for changes at
 * a stop, and changes between stops, none of which is quicker than that. Stops are numbers from 0. A way begins and ends with a
 * ride. Immutable.
 *
 * @param changeTicks how long a change at one stop takes at least; above zero
 */
public record Network(int stops, List<Line> lines, List<Walk> walks, int changeTicks) {
    public Network {
        lines = List.copyOf(lines);
        walks = List.copyOf(walks);
        for (Walk walk : walks) {
            if (walk.ticks() < changeTicks || walk.from() == walk.to()) {
                throw new IllegalArgumentException("not a change between two stops: " + walk);
            }
        }
    }

    public int runs() {
        return lines.stream().mapToInt(line -> line.runs().size()).sum();
    }

    public int calls() {
        return lines.stream()
                .mapToInt(line -> line.runs().size() * line.stops().size())
                .sum();
    }

    /** The last departure of the day, with which every search may end. */
    public int lastDeparture() {
        return lines.stream()
                .flatMap(line -> line.runs().stream())
                .mapToInt(run -> run.departure(run.calls() - 1))
                .max()
                .orElse(0);
    }
}
