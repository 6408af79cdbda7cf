package org.hexi.engine.routing.api;

import java.util.List;
import java.util.OptionalLong;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.spi.RoadLink;

/**
 * A question to the planner. Minutes are minutes UTC since 1970. From and to differ, and ready is not after latest.
 * Immutable.
 *
 * @param readyMinute when the load can be handed over at the origin
 * @param horizonDays no leg leaves later than this many days after ready
 * @param maxLegs most legs a journey may have
 * @param ownRoads first and last miles of this question alone: from a door to terminals, from terminals to a door, or from
 *     door to door; the doors need not be places of the timetable
 * @param start how the goods stand at the origin
 */
public record JourneyQuery(
        PlaceCode from,
        PlaceCode to,
        long readyMinute,
        Load load,
        Limits limits,
        Conditions conditions,
        int horizonDays,
        int maxLegs,
        Resolution resolution,
        Tolerance tolerance,
        List<RoadLink> ownRoads,
        Start start) {
    public static final int DEFAULT_HORIZON_DAYS = 60;
    public static final int DEFAULT_MAX_LEGS = 8;
    private static final int MOST_DAYS = 3660;
    private static final int MOST_LEGS = 32;
    private static final int MINUTES_PER_DAY = 1440;

    public JourneyQuery {
        ownRoads = List.copyOf(ownRoads);
        check(!from.equals(to), "to", to, "a place other than the origin");
        check(Timetable.isSane(readyMinute), "readyMinute", readyMinute, "a minute since 1970");
        if (limits.latestMinute().isPresent()) {
            long latest = limits.latestMinute().getAsLong();
            check(Timetable.isSane(latest), "latestMinute", latest, "a minute since 1970");
            check(latest >= readyMinute, "latestMinute", latest, "a minute not before ready");
        }
        check(horizonDays > 0 && horizonDays <= MOST_DAYS, "horizonDays", horizonDays, "1 to " + MOST_DAYS);
        check(maxLegs > 0 && maxLegs <= MOST_LEGS, "maxLegs", maxLegs, "1 to " + MOST_LEGS);
        for (RoadLink road : ownRoads) {
            boolean isRoad = road.minutes() > 0 && !road.from().equals(road.to());
            check(isRoad, "ownRoads", road.minutes(), "roads between two places that take time");
        }
    }

    /** A question about goods that are handed over at the origin. */
    public JourneyQuery(
            PlaceCode from,
            PlaceCode to,
            long readyMinute,
            Load load,
            Limits limits,
            Conditions conditions,
            int horizonDays,
            int maxLegs,
            Resolution resolution,
            Tolerance tolerance,
            List<RoadLink> ownRoads) {
        this(
                from,
                to,
                readyMinute,
                load,
                limits,
                conditions,
                horizonDays,
                maxLegs,
                resolution,
                tolerance,
                ownRoads,
                Start.HANDED_OVER);
    }

    /** The question with no limits and conditions, the default horizon, limit of legs and resolution. */
    public static JourneyQuery of(PlaceCode from, PlaceCode to, long readyMinute, Load load) {
        return new JourneyQuery(
                from,
                to,
                readyMinute,
                load,
                Limits.NONE,
                Conditions.NONE,
                DEFAULT_HORIZON_DAYS,
                DEFAULT_MAX_LEGS,
                Resolution.DEFAULT,
                Tolerance.EXACT,
                List.of());
    }

    public OptionalLong latestMinute() {
        return limits.latestMinute();
    }

    public JourneyQuery withReady(long minute) {
        return new JourneyQuery(
                from,
                to,
                minute,
                load,
                limits,
                conditions,
                horizonDays,
                maxLegs,
                resolution,
                tolerance,
                ownRoads,
                start);
    }

    public JourneyQuery with(Limits other) {
        return new JourneyQuery(
                from,
                to,
                readyMinute,
                load,
                other,
                conditions,
                horizonDays,
                maxLegs,
                resolution,
                tolerance,
                ownRoads,
                start);
    }

    public JourneyQuery with(Conditions other) {
        return new JourneyQuery(
                from,
                to,
                readyMinute,
                load,
                limits,
                other,
                horizonDays,
                maxLegs,
                resolution,
                tolerance,
                ownRoads,
                start);
    }

    public JourneyQuery with(Load other) {
        return new JourneyQuery(
                from,
                to,
                readyMinute,
                other,
                limits,
                conditions,
                horizonDays,
                maxLegs,
                resolution,
                tolerance,
                ownRoads,
                start);
    }

    public JourneyQuery with(Resolution grid) {
        return new JourneyQuery(
                from,
                to,
                readyMinute,
                load,
                limits,
                conditions,
                horizonDays,
                maxLegs,
                grid,
                tolerance,
                ownRoads,
                start);
    }

    public JourneyQuery with(Tolerance other) {
        return new JourneyQuery(
                from,
                to,
                readyMinute,
                load,
                limits,
                conditions,
                horizonDays,
                maxLegs,
                resolution,
                other,
                ownRoads,
                start);
    }

    public JourneyQuery withOwnRoads(List<RoadLink> roads) {
        return new JourneyQuery(
                from,
                to,
                readyMinute,
                load,
                limits,
                conditions,
                horizonDays,
                maxLegs,
                resolution,
                tolerance,
                roads,
                start);
    }

    public JourneyQuery withLatest(long minute) {
        return with(limits.withLatest(OptionalLong.of(minute)));
    }

    public JourneyQuery withHorizonDays(int days) {
        return new JourneyQuery(
                from, to, readyMinute, load, limits, conditions, days, maxLegs, resolution, tolerance, ownRoads, start);
    }

    public JourneyQuery withMaxLegs(int legs) {
        return new JourneyQuery(
                from,
                to,
                readyMinute,
                load,
                limits,
                conditions,
                horizonDays,
                legs,
                resolution,
                tolerance,
                ownRoads,
                start);
    }

    /** The question as it stands from another place and minute on. */
    public JourneyQuery goingOn(PlaceCode place, long minute, Start other) {
        return new JourneyQuery(
                place,
                to,
                minute,
                load,
                limits,
                conditions,
                horizonDays,
                maxLegs,
                resolution,
                tolerance,
                ownRoads,
                other);
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
