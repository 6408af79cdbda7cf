package org.hexi.benchmarks.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.hexi.benchmarks.network.Run;
import org.hexi.gtfs.StopTimes;

/** The calls of a trip; two calls in a row at the same stop are one long one. Immutable. */
record FeedCalls(List<Integer> stops, List<Integer> arrivals, List<Integer> departures) {
    static FeedCalls of(StopTimes times, IntUnaryOperator number) {
        List<Integer> stops = new ArrayList<>();
        List<Integer> arrivals = new ArrayList<>();
        List<Integer> departures = new ArrayList<>();
        for (int call = 0; call < times.size(); call++) {
            Integer stop = number.applyAsInt(times.stop(call));
            if (!stops.isEmpty() && stops.getLast().equals(stop)) {
                departures.removeLast();
            } else {
                stops.add(stop);
                arrivals.add(times.arrivalSeconds(call));
            }
            departures.add(times.departureSeconds(call));
        }
        return new FeedCalls(stops, arrivals, departures);
    }

    Run run(String id, int shiftSeconds) {
        return new Run(id, shifted(arrivals, shiftSeconds), shifted(departures, shiftSeconds));
    }

    private static int[] shifted(List<Integer> times, int shiftSeconds) {
        return times.stream().mapToInt(time -> time + shiftSeconds).toArray();
    }
}
