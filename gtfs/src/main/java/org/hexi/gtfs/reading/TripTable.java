package org.hexi.gtfs.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.gtfs.Route;
import org.hexi.gtfs.ServiceDays;

/** Reads the heads of trips and numbers them in the order of their ids. */
final class TripTable {
    /** The number of a trip that is defined but cannot be used, or may be. */
    static final int UNUSABLE = -2;

    private static final int UNKNOWN = -1;

    private final Register<Route> routes;
    private final Register<ServiceDays> services;
    private final List<TripHead> heads = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Words words = new Words();
    private boolean complete = true;

    TripTable(Register<Route> routes, Register<ServiceDays> services) {
        this.routes = routes;
        this.services = services;
    }

    /** Its file is missing or was not read to its end. */
    void isIncomplete() {
        complete = false;
    }

    void take(Row row) {
        String id = row.required("trip_id");
        Optional<Route> route = routes.named(row, "route_id");
        Optional<ServiceDays> service = services.named(row, "service_id");
        String headsign = words.once(row.text("trip_headsign"));
        String shortName = words.once(row.text("trip_short_name"));
        String block = words.once(row.text("block_id"));
        if (numbers.putIfAbsent(id, UNUSABLE) != null) {
            row.error("gtfs.trip.duplicate", "trip_id", id, "each id once");
        }
        if (!row.isSpoilt() && route.isPresent() && service.isPresent()) {
            heads.add(new TripHead(id, row.line(), route.get(), service.get(), headsign, shortName, block));
        }
    }

    /** Numbers the trips once all are known. */
    void finish() {
        heads.sort(Comparator.comparing(TripHead::id));
        for (int number = 0; number < heads.size(); number++) {
            numbers.put(heads.get(number).id(), number);
        }
    }

    List<TripHead> heads() {
        return heads;
    }

    /** The number of the trip a cell names, or a negative one; told when the feed defines no such trip. */
    int named(Row row, String column, String id) {
        int number = numbers.getOrDefault(id, complete ? UNKNOWN : UNUSABLE);
        if (number == UNKNOWN) {
            row.error("gtfs.trip.unknown", column, id, "an id that the feed defines");
        }
        return number;
    }
}
