package org.hexi.gtfs;

import java.util.Optional;

/** What a row of stops is. */
public enum LocationType {
    /** Where a vehicle is boarded: a stop or a platform. */
    STOP(0),
    /** A building or an area with one or more platforms. */
    STATION(1),
    ENTRANCE(2),
    /** A point inside a station that paths go through. */
    NODE(3),
    /** A spot on a platform. */
    BOARDING_AREA(4);

    private final int code;

    LocationType(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** Nodes and boarding areas may lack a position; all else should have one. */
    public boolean isPlaced() {
        return compareTo(NODE) < 0;
    }

    /** What the parent of such a location has to be; a station has none. */
    public Optional<LocationType> parent() {
        return switch (this) {
            case STATION -> Optional.empty();
            case STOP, ENTRANCE, NODE -> Optional.of(STATION);
            case BOARDING_AREA -> Optional.of(STOP);
        };
    }

    /** Whether it makes no sense without a parent. */
    public boolean needsParent() {
        return this != STOP && this != STATION;
    }
}
