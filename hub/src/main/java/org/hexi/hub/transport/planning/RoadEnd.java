package org.hexi.hub.transport.planning;

import java.util.Arrays;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;

/** The two ends of a way a lorry may be needed at. Each stands in the search as a place of its own, outside the network. */
public enum RoadEnd {
    PICKUP("DOORFROM"),
    DELIVERY("DOORTO");

    private final PlaceCode code;

    RoadEnd(String code) {
        this.code = new PlaceCode(code);
    }

    /** What the search calls the door. */
    public PlaceCode code() {
        return code;
    }

    /** The end a stretch of road leads from or to; empty for a road of the network. */
    public static Optional<RoadEnd> of(PlaceCode from, PlaceCode to) {
        return Arrays.stream(values())
                .filter(end -> end.code.equals(from) || end.code.equals(to))
                .findFirst();
    }
}
