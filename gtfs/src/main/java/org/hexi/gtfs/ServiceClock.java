package org.hexi.gtfs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Tells the instant of a time of the feed. GTFS counts from "noon minus 12 hours" of the service day by the agency's clock: that is
 * midnight, except on days when clocks are changed, and so a trip takes as long on such a night as on any other. Immutable.
 */
public record ServiceClock(ZoneId zone) {
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    /** @param seconds since the start of the service day; 24 hours and more belong to the days after */
    public Instant at(LocalDate serviceDay, int seconds) {
        return startOf(serviceDay).plusSeconds(seconds);
    }

    /** The instant from which the times of a service day are counted. */
    public Instant startOf(LocalDate serviceDay) {
        return serviceDay.atTime(LocalTime.NOON).atZone(zone).toInstant().minus(HALF_A_DAY);
    }
}
