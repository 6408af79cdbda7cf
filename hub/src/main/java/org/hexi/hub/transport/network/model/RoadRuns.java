package org.hexi.hub.transport.network.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.Network.RoadRun;
import org.hexi.hub.transport.network.Track;

/**
 * Puts road tracks that meet end to end together into runs a truck makes in one go: every simple path of the road graph. The
 * road graph of a corridor is a handful of short chains, so the enumeration stays small.
 */
final class RoadRuns {
    private static final int MINUTES_PER_HOUR = 60;

    private final List<Track> roads;
    private final ToIntFunction<PlaceCode> waitingMinutes;
    private final List<RoadRun> runs = new ArrayList<>();

    private RoadRuns(List<Track> roads, ToIntFunction<PlaceCode> waitingMinutes) {
        this.roads = roads;
        this.waitingMinutes = waitingMinutes;
    }

    /** @param roads routable road tracks, each in one direction; @param waitingMinutes median dwell at a place passed */
    static List<RoadRun> of(List<Track> roads, ToIntFunction<PlaceCode> waitingMinutes) {
        List<Track> bothWays = new ArrayList<>(roads);
        roads.forEach(road -> bothWays.add(road.reversed()));
        RoadRuns enumeration = new RoadRuns(bothWays, waitingMinutes);
        for (Track first : bothWays) {
            enumeration.extend(List.of(first), new HashSet<>(Set.of(first.from(), first.to())));
        }
        return List.copyOf(enumeration.runs);
    }

    private void extend(List<Track> run, Set<PlaceCode> seen) {
        runs.add(new RoadRun(run, drivingMinutes(run), waiting(run)));
        PlaceCode end = run.getLast().to();
        for (Track next : roads) {
            if (next.from().equals(end) && seen.add(next.to())) {
                List<Track> longer = new ArrayList<>(run);
                longer.add(next);
                extend(longer, seen);
                seen.remove(next.to());
            }
        }
    }

    private int waiting(List<Track> run) {
        return run.stream()
                .skip(1)
                .mapToInt(track -> waitingMinutes.applyAsInt(track.from()))
                .sum();
    }

    private static int drivingMinutes(List<Track> run) {
        return run.stream()
                .mapToInt(track -> (int) Math.round(track.movingHours().doubleValue() * MINUTES_PER_HOUR))
                .sum();
    }
}
