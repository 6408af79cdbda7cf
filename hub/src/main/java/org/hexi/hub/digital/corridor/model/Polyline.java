package org.hexi.hub.digital.corridor.model;

import java.util.List;

/** A line of straight pieces between points of latitude and longitude, for what does not go straight. Immutable. */
public record Polyline(List<Point> points) {
    private static final double DEGREES_ROUND = 360;

    /** @param points at least one */
    public Polyline {
        points = List.copyOf(points);
    }

    /** The point after a share of the length, 0 to 1. */
    public Point at(double share) {
        double left = share * length();
        for (int n = 1; n < points.size(); n++) {
            double piece = points.get(n - 1).distance(points.get(n));
            if (left <= piece && piece > 0) {
                return points.get(n - 1).towards(points.get(n), left / piece);
            }
            left -= piece;
        }
        return points.getLast();
    }

    /** What share of the length lies before a point of it. */
    public double shareBefore(int number) {
        double before = 0;
        for (int n = 1; n <= number; n++) {
            before += points.get(n - 1).distance(points.get(n));
        }
        double whole = length();
        return whole > 0 ? before / whole : 0;
    }

    private double length() {
        double length = 0;
        for (int n = 1; n < points.size(); n++) {
            length += points.get(n - 1).distance(points.get(n));
        }
        return length;
    }

    /** In WGS-84 degrees. */
    public record Point(double latitude, double longitude) {
        /** In degrees of latitude, on a plane that touches the globe halfway: enough to share a time out. */
        double distance(Point other) {
            double shrinking = Math.cos(Math.toRadians((latitude + other.latitude) / 2));
            return Math.hypot(other.latitude - latitude, east(other) * shrinking);
        }

        Point towards(Point other, double share) {
            return new Point(latitude + (other.latitude - latitude) * share, longitude + east(other) * share);
        }

        /** The shorter way round, over the date line where that is it. */
        private double east(Point other) {
            return Math.IEEEremainder(other.longitude - longitude, DEGREES_ROUND);
        }
    }
}
