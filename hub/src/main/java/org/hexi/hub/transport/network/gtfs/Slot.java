package org.hexi.hub.transport.network.gtfs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When something leaves, as a service can say it: a local time in a zone. In the hour that clocks run through twice only the first
 * pass can be said in the zone itself; the second is said in UTC. Immutable.
 */
record Slot(LocalTime time, ZoneId zone) {
    private static final ZoneId UTC = ZoneId.of("UTC");

    /** A slot and the day on which it is used. */
    record Dated(Slot slot, LocalDate day) {}

    static Dated of(Instant departure, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(departure, zone);
        return local.atZone(zone).toInstant().equals(departure)
                ? dated(local, zone)
                : dated(LocalDateTime.ofInstant(departure, UTC), UTC);
    }

    private static Dated dated(LocalDateTime local, ZoneId zone) {
        return new Dated(new Slot(local.toLocalTime(), zone), local.toLocalDate());
    }
}
