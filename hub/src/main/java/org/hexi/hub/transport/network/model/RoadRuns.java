package org.hexi.hub.transport.network.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.Network.RoadRun;
import org.hexi.hub.transport.network.Track;

/**
 * Puts road tracks that meet end to end together into runs a truck makes in one go: one stretch, or two over a place between. Of
 * several ways between the same ends the quickest counts. Longer hauls are the business of scheduled lorries.
 */
final class RoadRuns {
    private static final int MINUTES_PER_HOUR = 60;

    private final Map<PlaceCode, List<Track>> roads = new HashMap<>();
    private final ToIntFunction<PlaceCode> waitingMinutes;
    private final Map<List<PlaceCode>, RoadRun> runs = new LinkedHashMap<>();

    private RoadRuns(ToIntFunction<PlaceCode> waitingMinutes) {
        this.waitingMinutes = waitingMinutes;
    }

    /** @param roads routable road tracks, each in one direction; @param waitingMinutes median dwell at a place passed */
    static List<RoadRun> of(List<Track> roads, ToIntFunction<PlaceCode> waitingMinutes) {
        List<Track> bothWays = new ArrayList<>(roads);
        roads.forEach(road -> bothWays.add(road.reversed()));
        RoadRuns enumeration = new RoadRuns(waitingMinutes);
        bothWays.forEach(road -> enumeration
                .roads
                .computeIfAbsent(road.from(), from -> new ArrayList<>())
                .add(road));
        bothWays.forEach(enumeration::startWith);
        return List.copyOf(enumeration.runs.values());
    }

    private void startWith(Track first) {
        keep(List.of(first));
        for (Track next : roads.getOrDefault(first.to(), List.of())) {
            if (!next.to().equals(first.from())) {
                keep(List.of(first, next));
            }
        }
    }

    private void keep(List<Track> tracks) {
        RoadRun run = new RoadRun(tracks, drivingMinutes(tracks), waiting(tracks));
        runs.merge(List.of(run.from(), run.to()), run, RoadRuns::quicker);
    }

    private static RoadRun quicker(RoadRun one, RoadRun other) {
        return minutes(other) < minutes(one) ? other : one;
    }

    private static int minutes(RoadRun run) {
        return run.drivingMinutes() + run.waitingMinutes();
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
