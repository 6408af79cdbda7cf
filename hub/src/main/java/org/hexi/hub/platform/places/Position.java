package org.hexi.hub.platform.places;

/** A point on the earth in WGS-84 degrees. Immutable. */
public record Position(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KILOMETRES = 6371.0088;

    /** Along the great circle, by the haversine formula on the mean radius of the earth. */
    public double kilometresTo(Position other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double chord = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.sqrt(chord));
    }
}
