package org.hexi.gtfs.reading;

import java.util.Optional;
import org.hexi.gtfs.Agency;
import org.hexi.gtfs.Route;
import org.hexi.gtfs.RouteType;

/** Reads routes. */
final class RouteTable {
    private static final int GREATEST_TYPE = 9_999;

    private final Register<Route> routes = new Register<>("route");
    private final AgencyTable agencies;

    RouteTable(AgencyTable agencies) {
        this.agencies = agencies;
    }

    Register<Route> routes() {
        return routes;
    }

    void take(Row row) {
        String id = row.required("route_id");
        Optional<Agency> agency = agencies.of(row);
        String shortName = row.text("route_short_name");
        String longName = row.text("route_long_name");
        if (shortName.isEmpty() && longName.isEmpty()) {
            row.warning("gtfs.route.noname", "route_short_name", null, "a short or a long name");
        }
        row.required("route_type");
        RouteType type = new RouteType(Cells.whole(row, "route_type", 0, GREATEST_TYPE, 0));
        if (!row.isSpoilt() && !type.isAssigned()) {
            row.warning(
                    "gtfs.route.type",
                    "route_type",
                    row.text("route_type"),
                    "a type of the reference; read as " + type.mode());
        }
        if (row.isSpoilt() || agency.isEmpty()) {
            routes.refuse(id);
            return;
        }
        routes.add(row, "route_id", new Route(id, agency.get(), shortName, longName, type));
    }
}
