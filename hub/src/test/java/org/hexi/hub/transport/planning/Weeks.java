package org.hexi.hub.transport.planning;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Instants at the same place in a week of the timetable, whenever a test runs: which way is the quickest depends on the day. */
final class Weeks {
    private static final Duration AHEAD = Duration.ofDays(3);

    private Weeks() {}

    /** Midnight UTC of the first Monday that is at least three days ahead. */
    static Instant monday(Instant now) {
        return now.plus(AHEAD)
                .plus(1, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.DAYS)
                .atOffset(ZoneOffset.UTC)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                .toInstant();
    }
}
