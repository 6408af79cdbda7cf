package org.hexi.hub.transport.planning;

import java.util.List;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.TransportPlan.Mode;

/**
 * Where a leg runs and what carries it, whenever that is. Ways of one answer share their stretches. Immutable.
 *
 * @param places passed on the way, ends included
 * @param service id of the scheduled service; empty for road on demand and for a border shuttle
 */
public record Stretch(Mode mode, List<PlaceCode> places, String service) {
    public Stretch {
        places = List.copyOf(places);
    }

    public PlaceCode from() {
        return places.getFirst();
    }

    public PlaceCode to() {
        return places.getLast();
    }

    public boolean isScheduled() {
        return !service.isEmpty();
    }
}
