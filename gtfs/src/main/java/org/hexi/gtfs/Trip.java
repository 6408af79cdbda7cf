package org.hexi.gtfs;

import java.util.List;
import java.util.stream.Stream;

/**
 * A vehicle on its way along a route, on each day of its service: once, or as often as its frequencies say. Immutable.
 *
 * @param headsign where it says it goes, or empty
 * @param shortName the number people know it by (a train's, a flight's), or empty
 * @param block trips of one block are run by the same vehicle; or empty
 */
public record Trip(
        String id,
        Route route,
        ServiceDays service,
        String headsign,
        String shortName,
        String block,
        StopTimes times,
        List<Frequency> frequencies)
        implements Identified {
    public Trip {
        frequencies = List.copyOf(frequencies);
    }

    /** All runs on one service day; with frequencies the times of the trip are a pattern that is moved to each start. */
    public Stream<TripRun> runs() {
        if (frequencies.isEmpty()) {
            return Stream.of(new TripRun(0, true));
        }
        return frequencies.stream()
                .flatMap(frequency -> frequency
                        .startsSeconds()
                        .mapToObj(start -> new TripRun(start - times.firstDepartureSeconds(), frequency.exact())));
    }
}
