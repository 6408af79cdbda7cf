package org.hexi.gtfs.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.gtfs.Boarding;
import org.hexi.gtfs.LocationType;
import org.hexi.gtfs.Stop;

/** Reads stop times, the one file that has millions of rows, into flat columns. */
final class StopTimeTable {
    private static final List<Boarding> BOARDINGS = List.of(Boarding.values());
    private static final List<String> FLEXIBLE =
            List.of("location_group_id", "location_id", "start_pickup_drop_off_window", "end_pickup_drop_off_window");
    private static final double LONGEST_SHAPE = 1e9;
    private static final int LAST_SEQUENCE = 999_999_999;

    private final TripTable trips;
    private final Register<Stop> stops;
    private final Map<String, Integer> stopNumbers = new HashMap<>();
    private final BitSet boardable = new BitSet();
    private final BitSet refusedTrips = new BitSet();
    private final CallColumns calls = new CallColumns();
    private String tripBefore = "";
    private int numberBefore = TripTable.UNUSABLE;

    StopTimeTable(TripTable trips, Register<Stop> stops) {
        this.trips = trips;
        this.stops = stops;
        for (Stop stop : stops.sorted()) {
            boardable.set(stopNumbers.size(), stop.type() == LocationType.STOP);
            stopNumbers.put(stop.id(), stopNumbers.size());
        }
    }

    CallColumns calls() {
        return calls;
    }

    /** Trips a row of which could not be used; whatever else seems wrong with them follows from that. */
    BitSet refusedTrips() {
        return refusedTrips;
    }

    void take(Row row) {
        int trip = trip(row);
        if (isFlexible(row)) {
            row.warning(
                    "gtfs.stoptime.flexible",
                    "stop_id",
                    row.text("stop_id"),
                    "a call at a stop at a time; this row is ignored");
            return;
        }
        int stop = stop(row);
        row.required("stop_sequence");
        int sequence = Cells.whole(row, "stop_sequence", 0, LAST_SEQUENCE, 0);
        int arrival = Cells.seconds(row, "arrival_time");
        int departure = Cells.seconds(row, "departure_time");
        Boarding pickup = Cells.coded(row, "pickup_type", BOARDINGS);
        Boarding dropOff = Cells.coded(row, "drop_off_type", BOARDINGS);
        Optional<Double> distance = Cells.decimal(row, "shape_dist_traveled", LONGEST_SHAPE, "gtfs.number.malformed");
        if (trip < 0) {
            return;
        }
        if (row.isSpoilt() || stop < 0) {
            refusedTrips.set(trip);
            return;
        }
        calls.trips.add(trip);
        calls.lines.add((int) row.line());
        calls.sequences.add(sequence);
        calls.stops.add(stop);
        calls.arrivals.add(arrival == Cells.NONE ? departure : arrival);
        calls.departures.add(departure == Cells.NONE ? arrival : departure);
        calls.boardings.add(pickup.code() | dropOff.code() << 2);
        calls.distances.add(
                Float.floatToRawIntBits(distance.map(Double::floatValue).orElse(Float.NaN)));
    }

    /** Whether the call is at an area or within a window, as flexible transport has it. */
    private static boolean isFlexible(Row row) {
        for (String column : FLEXIBLE) {
            if (!row.isBlank(column)) {
                return true;
            }
        }
        return false;
    }

    /** Rows of one trip mostly stand together, so the number of the trip before is kept at hand. */
    private int trip(Row row) {
        String id = row.required("trip_id");
        if (id.isEmpty()) {
            return TripTable.UNUSABLE;
        }
        if (!id.equals(tripBefore) || numberBefore < 0) {
            tripBefore = id;
            numberBefore = trips.named(row, "trip_id", id);
        }
        return numberBefore;
    }

    private int stop(Row row) {
        String id = row.required("stop_id");
        if (id.isEmpty()) {
            return Cells.NONE;
        }
        Integer number = stopNumbers.get(id);
        if (number == null) {
            stops.named(row, "stop_id", id);
            return Cells.NONE;
        }
        if (!boardable.get(number)) {
            row.warning("gtfs.stop.notboardable", "stop_id", id, "a stop or platform, not a station");
        }
        return number;
    }
}
