package org.hexi.engine.routing.spi;

import java.util.List;
import java.util.stream.IntStream;

/** One run of a service, with a time for each of its stops. The id is unique inside the service. */
public record Departure(String id, List<StopTime> times) {
    public Departure {
        times = List.copyOf(times);
    }

    /** The same run with every time from the arrival at a stop on so many minutes later. */
    public Departure later(int fromStop, int minutes) {
        return new Departure(
                id,
                IntStream.range(0, times.size())
                        .mapToObj(stop -> stop < fromStop
                                ? times.get(stop)
                                : times.get(stop).later(minutes))
                        .toList());
    }
}
