package org.hexi.gtfs.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hexi.gtfs.Boarding;
import org.hexi.gtfs.ClockTime;
import org.hexi.gtfs.Frequency;
import org.hexi.gtfs.StopTimes;
import org.hexi.gtfs.StopTimesBuilder;
import org.hexi.gtfs.Trip;
import org.jspecify.annotations.Nullable;

/** Makes trips of their heads, calls and frequencies, and looks at what only shows when the calls of a trip stand in order. */
final class TripAssembly {
    private static final List<Boarding> BOARDINGS = List.of(Boarding.values());
    private static final String SEQUENCE = "stop_sequence";
    private static final String ARRIVAL = "arrival_time";

    private final CallColumns calls;
    private final BitSet refused;
    private final Problems problems;
    private final StopTimesBuilder times = new StopTimesBuilder();

    TripAssembly(CallColumns calls, BitSet refused, Problems problems) {
        this.calls = calls;
        this.refused = refused;
        this.problems = problems;
    }

    /** The trips that can be ridden, in the order of their heads. */
    List<Trip> assemble(List<TripHead> heads, FrequencyTable frequencies) {
        int[] starts = calls.startsOfTrips(heads.size());
        int[] rows = calls.rowsByTrip(starts);
        List<Trip> trips = new ArrayList<>(heads.size());
        for (int trip = 0; trip < heads.size(); trip++) {
            TripHead head = heads.get(trip);
            if (!refused.get(trip) && isRidden(head, starts[trip + 1] - starts[trip])) {
                TripRows ofTrip = new TripRows(calls, rows, starts[trip], starts[trip + 1]);
                if (isSound(head, ofTrip)) {
                    trips.add(trip(head, times(ofTrip), frequencies.of(trip)));
                }
            }
        }
        return trips;
    }

    private boolean isRidden(TripHead head, int callCount) {
        if (callCount < 2) {
            problems.warning(
                    "gtfs.trip.short",
                    head.line(),
                    Heading.place(GtfsFile.TRIPS, "trip_id"),
                    head.id(),
                    "a trip with two calls or more; this one has %d and is left out".formatted(callCount));
        }
        return callCount >= 2;
    }

    private boolean isSound(TripHead head, TripRows rows) {
        return hasEnds(head, rows) && isOrdered(head, rows);
    }

    private boolean hasEnds(TripHead head, TripRows rows) {
        for (int call : new int[] {0, rows.size() - 1}) {
            if (rows.arrival(call) < 0) {
                error(
                        "missing",
                        ARRIVAL,
                        rows.line(call),
                        null,
                        "a time at the first and the last call of " + head.id());
                return false;
            }
        }
        return true;
    }

    private boolean isOrdered(TripHead head, TripRows rows) {
        int before = 0;
        for (int call = 0; call < rows.size(); call++) {
            if (call > 0 && rows.sequence(call) == rows.sequence(call - 1)) {
                String sequence = String.valueOf(rows.sequence(call));
                error("duplicate", SEQUENCE, rows.line(call), sequence, "each number once in trip " + head.id());
                return false;
            }
            if (rows.arrival(call) < 0) {
                continue;
            }
            if (rows.arrival(call) < before || rows.departure(call) < rows.arrival(call)) {
                String time = ClockTime.text(rows.arrival(call));
                error("decreasing", ARRIVAL, rows.line(call), time, "times that never decrease in trip " + head.id());
                return false;
            }
            before = rows.departure(call);
        }
        return true;
    }

    private void error(String fault, String column, long line, @Nullable String value, String hint) {
        problems.error("gtfs.stoptime." + fault, line, Heading.place(GtfsFile.STOP_TIMES, column), value, hint);
    }

    private StopTimes times(TripRows rows) {
        int[] arrivals = rows.arrivals();
        int[] departures = rows.departures();
        Interpolation.fill(arrivals, departures, rows.distances());
        for (int call = 0; call < rows.size(); call++) {
            int boarding = rows.boarding(call);
            times.call(
                    rows.stop(call),
                    arrivals[call],
                    departures[call],
                    BOARDINGS.get(boarding & 3),
                    BOARDINGS.get(boarding >> 2));
        }
        return times.build();
    }

    private static Trip trip(TripHead head, StopTimes times, List<Frequency> frequencies) {
        return new Trip(
                head.id(),
                head.route(),
                head.service(),
                head.headsign(),
                head.shortName(),
                head.block(),
                times,
                frequencies);
    }
}
