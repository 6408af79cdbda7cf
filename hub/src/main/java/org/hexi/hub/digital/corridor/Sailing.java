package org.hexi.hub.digital.corridor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexi.hub.consignment.TransportPlan.Mode;
import org.hexi.hub.digital.corridor.Course.Waypoint;
import org.hexi.hub.digital.corridor.model.Interpolating;
import org.hexi.hub.digital.corridor.model.Polyline;
import org.hexi.hub.digital.corridor.model.Polyline.Point;
import org.hexi.hub.digital.corridor.model.WayPoint;
import org.hexi.hub.transport.network.SeaCourses;

/** Where something on its way is, and will be: evenly from place to place, and over the sea where ships go. */
record Sailing(SeaCourses sea) {
    Whereabouts at(List<WayPoint> way, Instant now, Duration lateness) {
        Whereabouts straight = Interpolating.at(way, now, lateness);
        for (int n = 1; n < way.size() && !straight.isStanding(); n++) {
            WayPoint from = way.get(n - 1);
            WayPoint to = way.get(n);
            if (isAtSea(from)
                    && from.place().equals(straight.from())
                    && to.place().equals(straight.to())) {
                Point there = line(from, to).at(straight.share());
                return new Whereabouts(
                        there.latitude(), there.longitude(), straight.from(), straight.to(), straight.share());
            }
        }
        return straight;
    }

    Course course(List<WayPoint> way, Duration lateness) {
        List<Waypoint> points = new ArrayList<>();
        for (int n = 0; n < way.size(); n++) {
            if (n > 0 && isAtSea(way.get(n - 1))) {
                points.addAll(between(way.get(n - 1), way.get(n), lateness));
            }
            WayPoint here = way.get(n);
            Stream.of(here.arrival(), here.departure())
                    .distinct()
                    .map(at -> new Waypoint(at.plus(lateness), here.latitude(), here.longitude()))
                    .forEach(points::add);
        }
        return new Course(points);
    }

    private List<Waypoint> between(WayPoint from, WayPoint to, Duration lateness) {
        Polyline line = line(from, to);
        Instant leaves = from.departure().plus(lateness);
        long seconds = Duration.between(from.departure(), to.arrival()).toSeconds();
        List<Waypoint> points = new ArrayList<>();
        for (int n = 1; n < line.points().size() - 1; n++) {
            Instant at = leaves.plusSeconds(Math.round(line.shareBefore(n) * seconds));
            points.add(new Waypoint(
                    at, line.points().get(n).latitude(), line.points().get(n).longitude()));
        }
        return points;
    }

    private Polyline line(WayPoint from, WayPoint to) {
        Stream<Point> between =
                sea.between(from.place(), to.place()).stream().map(at -> new Point(at.latitude(), at.longitude()));
        return new Polyline(Stream.of(Stream.of(point(from)), between, Stream.of(point(to)))
                .flatMap(part -> part)
                .toList());
    }

    private static boolean isAtSea(WayPoint point) {
        return point.mode() == Mode.SEA;
    }

    private static Point point(WayPoint place) {
        return new Point(place.latitude(), place.longitude());
    }
}
