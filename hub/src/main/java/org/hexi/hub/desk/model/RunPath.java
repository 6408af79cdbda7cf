package org.hexi.hub.desk.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A run as a line through space and time: it stands at a place between arrival and departure and moves evenly on a straight
 * line between two places. At least one waypoint; instants never decrease. Immutable.
 */
public record RunPath(List<Waypoint> waypoints) {
    public RunPath {
        waypoints = List.copyOf(waypoints);
    }

    /** Where the train is; before the start it stands at the start, after the end at the end. */
    public Position at(Instant now) {
        Waypoint before = waypoints.getFirst();
        for (Waypoint next : waypoints) {
            if (next.at().isAfter(now)) {
                return between(before, next, now);
            }
            before = next;
        }
        return before.position();
    }

    private static Position between(Waypoint before, Waypoint next, Instant now) {
        if (!now.isAfter(before.at())) {
            return before.position();
        }
        double whole = Duration.between(before.at(), next.at()).toMillis();
        double share = Duration.between(before.at(), now).toMillis() / whole;
        Position start = before.position();
        Position end = next.position();
        return new Position(
                start.latitude() + share * (end.latitude() - start.latitude()),
                start.longitude() + share * (end.longitude() - start.longitude()));
    }

    /** WGS-84 degrees. */
    public record Position(double latitude, double longitude) {}

    public record Waypoint(Position position, Instant at) {}
}
