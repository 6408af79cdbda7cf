package org.hexi.hub.transport.planning.road;

import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Position;

/** An end of a road: a point, and the place of the network it is, if it is one. Immutable. */
public record RoadStop(Position position, Optional<PlaceCode> place) {
    public static RoadStop at(Position position) {
        return new RoadStop(position, Optional.empty());
    }

    public static RoadStop at(PlaceView place) {
        return new RoadStop(place.position(), Optional.of(place.code()));
    }
}
