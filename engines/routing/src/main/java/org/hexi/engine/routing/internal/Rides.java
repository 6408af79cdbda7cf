package org.hexi.engine.routing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexi.engine.routing.spi.Crossing;
import org.hexi.engine.routing.spi.ScheduledService;

/**
 * Every pair of stops one can ride between, numbered: those of one service lie together, boarding stop after boarding stop.
 * Knows of each what no question changes: the quickest ride, and the risk of the borders passed. Immutable.
 */
final class Rides {
    private final int[] firsts;
    private final int[] stops;
    private final int[] fromPlaces;
    private final int[] toPlaces;
    private final int[] quickest;
    private final double[] crossingLogs;

    Rides(List<ScheduledService> services, List<Lane> lanes, Map<Integer, int[]> places) {
        this.firsts = new int[services.size() + 1];
        this.stops = new int[services.size()];
        for (int service = 0; service < stops.length; service++) {
            stops[service] = services.get(service).stops().size();
            firsts[service + 1] = firsts[service] + stops[service] * stops[service];
        }
        this.fromPlaces = new int[count()];
        this.toPlaces = new int[count()];
        this.quickest = new int[count()];
        this.crossingLogs = new double[count()];
        Map<Integer, List<Lane>> lanesOf = new HashMap<>();
        for (Lane lane : lanes) {
            lanesOf.computeIfAbsent(lane.service(), service -> new ArrayList<>())
                    .add(lane);
        }
        Arrays.fill(quickest, Integer.MAX_VALUE);
        places.forEach((service, calls) -> {
            List<Crossing> crossings = services.get(service).crossings();
            fill(service, calls, crossings, lanesOf.getOrDefault(service, List.of()));
        });
    }

    private void fill(int service, int[] calls, List<Crossing> crossings, List<Lane> lanes) {
        for (int from = 0; from < calls.length; from++) {
            for (int to = from + 1; to < calls.length; to++) {
                int ride = ride(service, from, to);
                fromPlaces[ride] = calls[from];
                toPlaces[ride] = calls[to];
                quickest[ride] = quickest(lanes, from, to);
                crossingLogs[ride] = crossingLog(crossings, from, to);
            }
        }
    }

    int count() {
        return firsts[stops.length];
    }

    int ride(int service, int from, int to) {
        return firsts[service] + from * stops[service] + to;
    }

    int stops(int service) {
        return stops[service];
    }

    int fromPlace(int ride) {
        return fromPlaces[ride];
    }

    int toPlace(int ride) {
        return toPlaces[ride];
    }

    /** The fewest minutes from a departure to the end of unloading; the greatest int where no departure goes. */
    int quickest(int ride) {
        return quickest[ride];
    }

    /** &minus;ln of the probability that every border passed on board keeps its allowance. */
    double crossingLog(int ride) {
        return crossingLogs[ride];
    }

    /** Whether a border between a stop and the next one never keeps its allowance. */
    boolean isImpassable(int service, int stop) {
        return crossingLogs[ride(service, stop, stop + 1)] == Double.POSITIVE_INFINITY;
    }

    private static double crossingLog(List<Crossing> crossings, int from, int to) {
        double sum = 0;
        for (Crossing crossing : crossings) {
            if (crossing.afterStop() >= from && crossing.afterStop() < to) {
                sum += crossing.dwell().negativeLogWithin(crossing.allowanceMinutes());
            }
        }
        return sum;
    }

    private static int quickest(List<Lane> lanes, int from, int to) {
        long least = Integer.MAX_VALUE;
        for (Lane lane : lanes) {
            for (int trip = 0; trip < lane.trips(); trip++) {
                least = Math.min(least, lane.available(to, trip) - lane.departure(from, trip));
            }
        }
        return (int) least;
    }
}
