package org.hexi.hub.digital.corridor;

import java.time.Instant;
import java.util.List;

/**
 * The way of something that moves, through space and time, as it is expected now: it stands at a waypoint until it leaves and
 * moves evenly between two. Immutable.
 *
 * @param waypoints in running order; a place where it stands is there twice
 */
public record Course(List<Waypoint> waypoints) {
    public Course {
        waypoints = List.copyOf(waypoints);
    }

    /** The waypoints after an instant, and the last one before it. */
    public List<Waypoint> from(Instant now) {
        int passed = (int)
                waypoints.stream().takeWhile(point -> !point.at().isAfter(now)).count();
        return waypoints.subList(Math.max(0, passed - 1), waypoints.size());
    }

    /** A point it passes at an instant. */
    public record Waypoint(Instant at, double latitude, double longitude) {}
}
