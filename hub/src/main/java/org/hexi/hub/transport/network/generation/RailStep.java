package org.hexi.hub.transport.network.generation;

import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Track;

/**
 * A step of a train's way: over a track, or from gauge to gauge inside a place. Immutable.
 *
 * @param hours moving, or staying for the change
 */
record RailStep(PlaceCode from, PlaceCode to, Optional<Track> track, double hours) {
    boolean isChangeInside() {
        return track.isEmpty();
    }

    boolean isBorder() {
        return track.filter(known -> known.carriage() == Carriage.SHUTTLE).isPresent();
    }
}
