package org.hexi.hub.demo.model;

import java.util.List;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.TransportPlan.Leg;
import org.hexi.hub.consignment.TransportPlan.Mode;

/** Which firm of the cast carries a leg, and which one tells what happens at a place. */
public record Tellers(Cast cast) {
    /** The one haulier of the cast. */
    static final String HAULIER = "SWR";

    /** Carrier of a leg: a border shuttle is run by who carries on, or by who came when nobody does. */
    public String carrier(List<Leg> legs, int index) {
        Leg leg = legs.get(index);
        if (!leg.carrier().isEmpty()) {
            return leg.carrier();
        }
        if (leg.mode() != Mode.RAIL) {
            return HAULIER;
        }
        boolean isFollowed =
                index + 1 < legs.size() && !legs.get(index + 1).carrier().isEmpty();
        return isFollowed || index == 0 ? legs.get(index + 1).carrier() : carrier(legs, index - 1);
    }

    /** The terminal of the place, or the carrier where the cast has none. */
    public String at(PlaceCode place, String carrier) {
        return cast.terminal(place).orElse(carrier);
    }
}
