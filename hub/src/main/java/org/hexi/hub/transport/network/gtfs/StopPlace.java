package org.hexi.hub.transport.network.gtfs;

import org.hexi.engine.kernel.PlaceCode;

/**
 * A stop of a feed and the place of the network it stands for. Immutable.
 *
 * @param metres between the two as the feed and the network have them; zero where the stop bears the place's code
 */
public record StopPlace(String stop, String name, PlaceCode place, Way way, long metres) {
    /** How the place was found. */
    public enum Way {
        /** The id of the stop or of its station is the code of the place. */
        CODE,
        /** The place is the nearest within reach. */
        POSITION
    }
}
