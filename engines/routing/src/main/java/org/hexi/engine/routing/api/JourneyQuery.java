package org.hexi.engine.routing.api;

import java.util.OptionalLong;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;

/**
 * A question to the planner. Minutes are minutes UTC since 1970. From and to differ, and ready is not after latest.
 * Immutable.
 *
 * @param readyMinute when the load can be handed over at the origin
 * @param latestMinute when it must be released at the destination, if that matters
 * @param horizonDays no leg leaves later than this many days after ready
 * @param maxLegs most legs a journey may have
 */
public record JourneyQuery(
        PlaceCode from,
        PlaceCode to,
        long readyMinute,
        OptionalLong latestMinute,
        Load load,
        int horizonDays,
        int maxLegs,
        Resolution resolution) {
    public static final int DEFAULT_HORIZON_DAYS = 60;
    public static final int DEFAULT_MAX_LEGS = 8;
    private static final int MOST_DAYS = 3660;
    private static final int MOST_LEGS = 32;
    private static final int MINUTES_PER_DAY = 1440;

    public JourneyQuery {
        check(!from.equals(to), "to", to, "a place other than the origin");
        check(Timetable.isSane(readyMinute), "readyMinute", readyMinute, "a minute since 1970");
        if (latestMinute.isPresent()) {
            long latest = latestMinute.getAsLong();
            check(Timetable.isSane(latest), "latestMinute", latest, "a minute since 1970");
            check(latest >= readyMinute, "latestMinute", latest, "a minute not before ready");
        }
        check(horizonDays > 0 && horizonDays <= MOST_DAYS, "horizonDays", horizonDays, "1 to " + MOST_DAYS);
        check(maxLegs > 0 && maxLegs <= MOST_LEGS, "maxLegs", maxLegs, "1 to " + MOST_LEGS);
    }

    /** The question with no latest arrival, the default horizon, limit of legs and resolution. */
    public static JourneyQuery of(PlaceCode from, PlaceCode to, long readyMinute, Load load) {
        return new JourneyQuery(
                from,
                to,
                readyMinute,
                OptionalLong.empty(),
                load,
                DEFAULT_HORIZON_DAYS,
                DEFAULT_MAX_LEGS,
                Resolution.DEFAULT);
    }

    public JourneyQuery withLatest(long minute) {
        return new JourneyQuery(from, to, readyMinute, OptionalLong.of(minute), load, horizonDays, maxLegs, resolution);
    }

    public JourneyQuery withoutLatest() {
        return new JourneyQuery(from, to, readyMinute, OptionalLong.empty(), load, horizonDays, maxLegs, resolution);
    }

    public JourneyQuery withHorizonDays(int days) {
        return new JourneyQuery(from, to, readyMinute, latestMinute, load, days, maxLegs, resolution);
    }

    public JourneyQuery withMaxLegs(int legs) {
        return new JourneyQuery(from, to, readyMinute, latestMinute, load, horizonDays, legs, resolution);
    }

    public JourneyQuery withResolution(Resolution grid) {
        return new JourneyQuery(from, to, readyMinute, latestMinute, load, horizonDays, maxLegs, grid);
    }

    /** The last minute a leg may leave at. */
    public long lastDepartureMinute() {
        return readyMinute + (long) horizonDays * MINUTES_PER_DAY;
    }

    private static void check(boolean holds, String field, Object value, String accepted) {
        if (!holds) {
            throw new InvalidValue("routing.query.impossible", field, value, accepted);
        }
    }
}
