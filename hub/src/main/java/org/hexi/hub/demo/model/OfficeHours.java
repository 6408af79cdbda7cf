package org.hexi.hub.demo.model;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When brokers and officers of the script work: every day from eight to eight. What falls into the night waits for the morning. */
public record OfficeHours(ZoneId zone) {
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(20, 0);

    /** The instant itself, or the same minute past the hour after the next opening. */
    public Instant at(Instant wanted) {
        ZonedDateTime local = wanted.atZone(zone);
        if (!local.toLocalTime().isBefore(OPENS) && local.toLocalTime().isBefore(CLOSES)) {
            return wanted;
        }
        boolean isMorning = local.toLocalTime().isBefore(OPENS);
        return (isMorning ? local : local.plusDays(1))
                .with(OPENS.plusMinutes(local.getMinute()))
                .toInstant();
    }
}
