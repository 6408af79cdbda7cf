package org.hexi.hub.transport.planning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;

/** A factory near Lanzhou, a shop near Duisburg, and what is asked about them. */
record DoorQuestions(Terminals terminals, Instant ready) {
    static final Door FACTORY = door("35.9", "103.2", "Factory");
    static final Door SHOP = door("51.6", "7.1", "");
    private static final PlaceCode DUISBURG = new PlaceCode("DUI");

    PlanQuery fromDoorToDoor() {
        return question(FACTORY, Optional.of(SHOP));
    }

    PlanQuery question(Door pickup, Optional<Door> delivery) {
        PlaceCode to = delivery.map(shop -> nearest(RoadEnd.DELIVERY, shop)).orElse(DUISBURG);
        return PlanQuery.of(nearest(RoadEnd.PICKUP, pickup), to, ready, Optional.empty(), Mass.tonnes(20), 2)
                .with(Demands.NONE.with(new Doors(Optional.of(pickup), delivery)));
    }

    PlaceCode nearest(RoadEnd end, Door door) {
        return terminals.nearest(end, door).code();
    }

    static Door door(String latitude, String longitude, String name) {
        return new Door(new BigDecimal(latitude), new BigDecimal(longitude), name);
    }
}
