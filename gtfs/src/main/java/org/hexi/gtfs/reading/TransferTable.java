package org.hexi.gtfs.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hexi.gtfs.Route;
import org.hexi.gtfs.Stop;
import org.hexi.gtfs.Transfer;
import org.hexi.gtfs.TransferEnd;
import org.hexi.gtfs.TransferKind;

/** Reads rules for changing. */
final class TransferTable {
    private static final List<TransferKind> KINDS = List.of(TransferKind.values());
    private static final int LONGEST_SECONDS = 999_999_999;

    private final Register<Stop> stops;
    private final Register<Route> routes;
    private final TripTable trips;
    private final List<Read> read = new ArrayList<>();

    TransferTable(Register<Stop> stops, Register<Route> routes, TripTable trips) {
        this.stops = stops;
        this.routes = routes;
        this.trips = trips;
    }

    void take(Row row) {
        TransferKind kind = Cells.coded(row, "transfer_type", KINDS);
        int minimum = Cells.whole(row, "min_transfer_time", 0, LONGEST_SECONDS, Cells.NONE);
        TransferEnd from = end(row, "from_");
        TransferEnd to = end(row, "to_");
        needed(row, kind, "from_", from);
        needed(row, kind, "to_", to);
        if (kind == TransferKind.MINIMUM_TIME && row.isBlank("min_transfer_time")) {
            row.warning("gtfs.transfer.notime", "min_transfer_time", null, "the seconds that changing takes");
        }
        if (!row.isSpoilt()) {
            OptionalInt seconds = minimum == Cells.NONE ? OptionalInt.empty() : OptionalInt.of(minimum);
            read.add(new Read(row, new Transfer(from, to, kind, seconds)));
        }
    }

    /** The rules; those about trips that were left out go with them. */
    List<Transfer> among(Set<String> tripsKept) {
        List<Transfer> kept = new ArrayList<>();
        for (Read one : read) {
            if (isKept(one.transfer.from(), tripsKept) && isKept(one.transfer.to(), tripsKept)) {
                kept.add(one.transfer);
            } else {
                one.row.warning("gtfs.transfer.leftout", "from_trip_id", null, "trips that are not left out");
            }
        }
        return kept;
    }

    private TransferEnd end(Row row, String side) {
        String stop = row.text(side + "stop_id");
        String route = row.text(side + "route_id");
        String trip = row.text(side + "trip_id");
        if (!stop.isEmpty()) {
            stops.named(row, side + "stop_id", stop);
        }
        if (!route.isEmpty()) {
            routes.named(row, side + "route_id", route);
        }
        if (!trip.isEmpty()) {
            trips.named(row, side + "trip_id", trip);
        }
        return new TransferEnd(stop, route, trip);
    }

    /** Going on as another trip is said of trips, changing with a time or not at all of places; the rest of whatever is named. */
    private static void needed(Row row, TransferKind kind, String side, TransferEnd end) {
        if (kind.linksTrips() && end.trip().isEmpty()) {
            row.error("gtfs.transfer.incomplete", side + "trip_id", null, "the trip");
        }
        boolean nothing =
                end.stop().isEmpty() && end.route().isEmpty() && end.trip().isEmpty();
        if (!kind.linksTrips() && nothing) {
            row.error("gtfs.transfer.incomplete", side + "stop_id", null, "the stop or station");
        }
    }

    private static boolean isKept(TransferEnd end, Set<String> trips) {
        return end.trip().isEmpty() || trips.contains(end.trip());
    }

    private record Read(Row row, Transfer transfer) {}
}
