package org.hexi.gtfs;

import java.util.Arrays;
import org.hexi.engine.kernel.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one trip in the order of travel, held in flat arrays because a feed has millions of them. A call names its stop by
 * its number in {@link Feed#stops()} and tells arrival and departure in seconds of the service day. There are two calls or more,
 * and time never runs backwards. Immutable; made by {@link StopTimesBuilder}.
 */
public final class StopTimes {
    private final int[] stops;
    private final int[] arrivals;
    private final int[] departures;
    /** Empty when boarding is regular everywhere. */
    private final byte[] boardings;

    StopTimes(int[] stops, int[] arrivals, int[] departures, byte[] boardings) {
        this.stops = stops;
        this.arrivals = arrivals;
        this.departures = departures;
        this.boardings = boardings;
        if (stops.length < 2) {
            throw new InvalidValue("gtfs.trip.short", "stops", stops.length, "two calls or more");
        }
        int before = 0;
        for (int call = 0; call < stops.length; call++) {
            if (arrivals[call] < before || departures[call] < arrivals[call]) {
                throw new InvalidValue("gtfs.stoptime.decreasing", "call", call, "times that never decrease");
            }
            before = departures[call];
        }
    }

    public int size() {
        return stops.length;
    }

    /** The number of the stop in the feed. */
    public int stop(int call) {
        return stops[call];
    }

    public int arrivalSeconds(int call) {
        return arrivals[call];
    }

    public int departureSeconds(int call) {
        return departures[call];
    }

    public int firstDepartureSeconds() {
        return departures[0];
    }

    public int lastArrivalSeconds() {
        return arrivals[arrivals.length - 1];
    }

    public Boarding pickup(int call) {
        return boardings.length == 0 ? Boarding.REGULAR : StopTimesBuilder.BOARDINGS.get(boardings[call] & 3);
    }

    public Boarding dropOff(int call) {
        return boardings.length == 0 ? Boarding.REGULAR : StopTimesBuilder.BOARDINGS.get(boardings[call] >> 2);
    }

    /** Whether two trips call at the same stops in the same order; the planner groups them. */
    public boolean hasPatternOf(StopTimes other) {
        return Arrays.equals(stops, other.stops);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StopTimes times
                && Arrays.equals(stops, times.stops)
                && Arrays.equals(arrivals, times.arrivals)
                && Arrays.equals(departures, times.departures)
                && Arrays.equals(boardings, times.boardings);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(stops) + Arrays.hashCode(departures);
    }

    @Override
    public String toString() {
        return "%d calls at stops %s, departures %s"
                .formatted(size(), Arrays.toString(stops), Arrays.toString(departures));
    }
}
