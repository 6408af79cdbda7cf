package org.hexi.gtfs.reading;

import java.time.ZoneId;
import java.util.Optional;
import org.hexi.gtfs.Agency;

/** Reads agencies. One alone may do without an id; several share one clock. */
final class AgencyTable {
    private final Register<Agency> agencies = new Register<>("agency");
    private Optional<ZoneId> clock = Optional.empty();

    Register<Agency> agencies() {
        return agencies;
    }

    void take(Row row) {
        String id = row.text("agency_id");
        String name = row.required("agency_name");
        String url = row.required("agency_url");
        row.required("agency_timezone");
        Optional<ZoneId> zone = Cells.zone(row, "agency_timezone");
        boolean nameless = id.isEmpty() || agencies.find("").isPresent();
        if (nameless && agencies.size() > 0) {
            row.error("gtfs.agency.ambiguous", "agency_id", null, "an id for each, as there are several agencies");
        }
        if (clock.isPresent() && zone.isPresent() && !clock.equals(zone)) {
            row.error(
                    "gtfs.agency.zones",
                    "agency_timezone",
                    row.text("agency_timezone"),
                    clock.get() + " like the others");
        }
        clock = clock.or(() -> zone);
        if (row.isSpoilt() || zone.isEmpty()) {
            agencies.refuse(id);
            return;
        }
        agencies.add(row, "agency_id", new Agency(id, name, url, zone.get()));
    }

    /** The agency a route names, or the only one there is. */
    Optional<Agency> of(Row route) {
        if (!route.isBlank("agency_id")) {
            return agencies.named(route, "agency_id");
        }
        if (agencies.size() == 1) {
            return Optional.of(agencies.sorted().getFirst());
        }
        if (agencies.size() > 1) {
            route.error("gtfs.agency.ambiguous", "agency_id", null, "one of the agencies");
        }
        return Optional.empty();
    }
}
