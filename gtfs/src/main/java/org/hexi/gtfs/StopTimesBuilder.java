package org.hexi.gtfs;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexi.engine.kernel.InvalidValue;

/**
 * Makes the calls of one trip after the other. One builder serves a whole feed: trips that call at the same stops share the list of
 * them, which is most of a timetable. Not thread-safe.
 */
public final class StopTimesBuilder {
    static final List<Boarding> BOARDINGS = List.of(Boarding.values());

    private final Map<IntBuffer, int[]> patterns = new HashMap<>();
    private int size;
    private int[] stops = new int[64];
    private int[] arrivals = new int[64];
    private int[] departures = new int[64];
    private byte[] boardings = new byte[64];

    /** Adds the next call; see {@link StopTimes} for what is what. */
    public StopTimesBuilder call(int stop, int arrivalSeconds, int departureSeconds) {
        return call(stop, arrivalSeconds, departureSeconds, Boarding.REGULAR, Boarding.REGULAR);
    }

    public StopTimesBuilder call(
            int stop, int arrivalSeconds, int departureSeconds, Boarding pickup, Boarding dropOff) {
        if (stop < 0) {
            throw new InvalidValue("gtfs.stop.unknown", "stop", stop, "the number of a stop");
        }
        if (size == stops.length) {
            grow();
        }
        stops[size] = stop;
        arrivals[size] = arrivalSeconds;
        departures[size] = departureSeconds;
        boardings[size] = (byte) (pickup.code() | dropOff.code() << 2);
        size++;
        return this;
    }

    /** The calls added since the last time; afterwards the builder is ready for the next trip. */
    public StopTimes build() {
        int length = size;
        size = 0;
        int[] arriving = Arrays.copyOf(arrivals, length);
        int[] leaving = Arrays.equals(arrivals, 0, length, departures, 0, length)
                ? arriving
                : Arrays.copyOf(departures, length);
        int[] pattern = Arrays.copyOf(stops, length);
        return new StopTimes(
                patterns.computeIfAbsent(IntBuffer.wrap(pattern), unseen -> pattern),
                arriving,
                leaving,
                boarded(length));
    }

    private byte[] boarded(int length) {
        for (int call = 0; call < length; call++) {
            if (boardings[call] != 0) {
                return Arrays.copyOf(boardings, length);
            }
        }
        return new byte[0];
    }

    private void grow() {
        int wider = stops.length * 2;
        stops = Arrays.copyOf(stops, wider);
        arrivals = Arrays.copyOf(arrivals, wider);
        departures = Arrays.copyOf(departures, wider);
        boardings = Arrays.copyOf(boardings, wider);
    }
}
