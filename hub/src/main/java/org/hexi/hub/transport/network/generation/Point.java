package org.hexi.hub.transport.network.generation;

/** A point on the globe in WGS-84 degrees. Immutable. */
public record Point(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KILOMETRES = 6371.0088;

    /** Great circle by the haversine formula on a sphere of the mean radius. */
    public double kilometresTo(Point other) {
        double there = Math.toRadians(other.latitude);
        double here = Math.toRadians(latitude);
        double north = Math.sin((there - here) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double chord = north * north + Math.cos(here) * Math.cos(there) * east * east;
        return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.sqrt(chord));
    }
}
