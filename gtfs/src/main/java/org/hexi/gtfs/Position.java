package org.hexi.gtfs;

import org.hexi.engine.kernel.InvalidValue;

/** A point in WGS 84: latitude from -90 to 90, longitude from -180 to 180. Immutable. */
public record Position(double latitudeDegrees, double longitudeDegrees) {
    public Position {
        if (!(Math.abs(latitudeDegrees) <= 90)) {
            throw new InvalidValue("gtfs.stop.position", "latitudeDegrees", latitudeDegrees, "-90 to 90");
        }
        if (!(Math.abs(longitudeDegrees) <= 180)) {
            throw new InvalidValue("gtfs.stop.position", "longitudeDegrees", longitudeDegrees, "-180 to 180");
        }
    }
}
