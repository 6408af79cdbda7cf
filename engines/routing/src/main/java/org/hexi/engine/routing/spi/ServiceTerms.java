package org.hexi.engine.routing.spi;

import java.util.List;
import org.hexi.engine.routing.api.Capabilities;
import org.hexi.engine.routing.api.CutOffs;
import org.hexi.engine.routing.api.Mode;

/**
 * On what terms a service carries goods. Immutable.
 *
 * @param releaseMinutes from the arrival at a stop until goods are unloaded there
 * @param passings straits and territories it goes through; borders between stations are its crossings
 */
public record ServiceTerms(
        Mode mode,
        String carrier,
        CutOffs cutOffs,
        int releaseMinutes,
        Capabilities capabilities,
        List<Passing> passings) {
    public ServiceTerms {
        passings = List.copyOf(passings);
    }

    /** A train that carries everything and wants it at the gate so many minutes before. */
    public static ServiceTerms rail(int cutOffMinutes) {
        return new ServiceTerms(Mode.RAIL, "", CutOffs.gate(cutOffMinutes), 0, Capabilities.ALL, List.of());
    }
}
