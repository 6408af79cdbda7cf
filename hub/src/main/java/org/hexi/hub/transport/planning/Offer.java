package org.hexi.hub.transport.planning;

import java.util.List;
import org.hexi.engine.routing.api.Mode;

/**
 * What the network is made of, as far as a question may avoid or require it. Immutable.
 *
 * @param carriers those that run services, by code
 * @param modes those anything runs by
 */
public record Offer(List<Carrier> carriers, List<Mode> modes) {
    public Offer {
        carriers = List.copyOf(carriers);
        modes = List.copyOf(modes);
    }

    /** A carrier by its code among the parties. */
    public record Carrier(String code, String name) {}
}
