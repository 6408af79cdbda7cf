package org.hexi.gtfs.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hexi.gtfs.Frequency;

/** Reads how often trips are repeated. */
final class FrequencyTable {
    private static final int LONGEST_HEADWAY_SECONDS = 3_600_000;

    private final TripTable trips;
    private final long mostRuns;
    private final Map<Integer, List<Frequency>> frequencies = new HashMap<>();
    /** Ends of spans by their starts, for each trip. */
    private final Map<Integer, NavigableMap<Integer, Integer>> spans = new HashMap<>();

    private long runs;

    /** @param mostRuns how many runs all frequencies together may make on a day */
    FrequencyTable(TripTable trips, long mostRuns) {
        this.trips = trips;
        this.mostRuns = mostRuns;
    }

    void take(Row row) {
        String id = row.required("trip_id");
        int trip = id.isEmpty() ? TripTable.UNUSABLE : trips.named(row, "trip_id", id);
        int start = Cells.requiredSeconds(row, "start_time");
        int end = Cells.requiredSeconds(row, "end_time");
        row.required("headway_secs");
        int headway = Cells.whole(row, "headway_secs", 1, LONGEST_HEADWAY_SECONDS, 1);
        boolean exact = Cells.whole(row, "exact_times", 0, 1, 0) == 1;
        if (!row.isSpoilt() && end <= start) {
            row.error(
                    "gtfs.frequency.reversed",
                    "end_time",
                    row.text("end_time"),
                    "a time after " + row.text("start_time"));
        }
        if (row.isSpoilt() || trip < 0) {
            return;
        }
        Frequency frequency = new Frequency(start, end, headway, exact);
        if (overlapsOther(trip, start, end)) {
            row.warning(
                    "gtfs.frequency.overlap",
                    "start_time",
                    row.text("start_time"),
                    "spans of a trip that do not overlap");
        }
        runs += frequency.runs();
        if (runs > mostRuns) {
            row.error(
                    "gtfs.frequency.toomany",
                    "headway_secs",
                    String.valueOf(runs),
                    "at most %d runs a day".formatted(mostRuns));
            return;
        }
        frequencies.computeIfAbsent(trip, unseen -> new ArrayList<>()).add(frequency);
    }

    /** Of the spans before, only the last that begins before this one ends can reach into it. */
    private boolean overlapsOther(int trip, int start, int end) {
        NavigableMap<Integer, Integer> ofTrip = spans.computeIfAbsent(trip, unseen -> new TreeMap<>());
        Map.Entry<Integer, Integer> before = ofTrip.lowerEntry(end);
        ofTrip.merge(start, end, Math::max);
        return before != null && before.getValue() > start;
    }

    /** The frequencies of a trip by their start; none when it runs once. */
    List<Frequency> of(int trip) {
        return frequencies.getOrDefault(trip, List.of()).stream()
                .sorted(Comparator.comparingInt(Frequency::startSeconds)
                        .thenComparingInt(Frequency::endSeconds)
                        .thenComparingInt(Frequency::headwaySeconds)
                        .thenComparing(Frequency::exact))
                .toList();
    }
}
