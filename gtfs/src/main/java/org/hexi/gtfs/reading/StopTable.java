package org.hexi.gtfs.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.gtfs.LocationType;
import org.hexi.gtfs.Position;
import org.hexi.gtfs.Stop;

/** Reads stops and stations. Parents may stand below their children, so they are looked at in the end. */
final class StopTable {
    private static final List<LocationType> TYPES = List.of(LocationType.values());
    private static final String BAD_POSITION = "gtfs.stop.position";

    private final Register<Stop> stops = new Register<>("stop");
    private final Map<String, Row> children = new HashMap<>();

    Register<Stop> stops() {
        return stops;
    }

    void take(Row row) {
        String id = row.required("stop_id");
        LocationType type = Cells.coded(row, "location_type", TYPES);
        Optional<Position> position = position(row, type);
        String parent = row.text("parent_station");
        Stop stop = new Stop(
                id,
                row.text("stop_name"),
                position,
                type,
                row.text("zone_id"),
                parent,
                Cells.zone(row, "stop_timezone"),
                row.text("platform_code"));
        if (!parent.isEmpty()) {
            children.putIfAbsent(id, row);
        } else if (type.needsParent()) {
            row.warning("gtfs.stop.orphan", "parent_station", null, "the station it belongs to");
        }
        if (row.isSpoilt()) {
            stops.refuse(id);
            return;
        }
        stops.add(row, "stop_id", stop);
    }

    /** Looks at parents once all rows are known. */
    void checkParents() {
        for (Stop child : stops.sorted()) {
            Row row = children.get(child.id());
            if (row == null || child.parentStation().isEmpty()) {
                continue;
            }
            stops.named(row, "parent_station", child.parentStation())
                    .filter(parent -> !child.type().parent().equals(Optional.of(parent.type())))
                    .ifPresent(parent -> row.error(
                            "gtfs.stop.parent",
                            "parent_station",
                            parent.id(),
                            child.type().parent().map(type -> "a " + type).orElse("nothing, as it is a station")));
        }
        children.clear();
    }

    private static Optional<Position> position(Row row, LocationType type) {
        Optional<Double> latitude = Cells.decimal(row, "stop_lat", 90, BAD_POSITION);
        Optional<Double> longitude = Cells.decimal(row, "stop_lon", 180, BAD_POSITION);
        if (latitude.isPresent() && longitude.isPresent()) {
            return Optional.of(new Position(latitude.get(), longitude.get()));
        }
        if (row.isBlank("stop_lat") != row.isBlank("stop_lon")) {
            row.error(BAD_POSITION, row.isBlank("stop_lat") ? "stop_lat" : "stop_lon", null, "both or neither");
        } else if (type.isPlaced() && row.isBlank("stop_lat")) {
            row.warning("gtfs.stop.noposition", "stop_lat", null, "a position");
        }
        return Optional.empty();
    }
}
