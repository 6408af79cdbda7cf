package org.hexi.hub.transport.booking;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.capacity.CapacityRejection;
import org.hexi.hub.platform.capacity.HoldId;
import org.hexi.hub.transport.booking.model.BookingRules;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.springframework.stereotype.Component;

/** Takes and gives back the room of a whole way, departure by departure in the order of their ids. */
@Component
class RoomHolding {
    private final Capacities capacities;
    private final Departures departures;

    RoomHolding(Capacities capacities, Departures departures) {
        this.capacities = capacities;
        this.departures = departures;
    }

    /** Holds on every departure; refused as a whole with the first leg that has no room. */
    Map<String, HoldId> hold(Itinerary way, String reference, Instant expiresAt) {
        Map<String, HoldId> holds = new LinkedHashMap<>();
        BookingRules.departuresInOrder(way)
                .forEach((departure, leg) -> holds.put(departure, hold(leg, way.teu(), reference, expiresAt)));
        return holds;
    }

    void confirm(Iterable<HoldId> holds, String reference) {
        for (HoldId hold : holds) {
            try {
                capacities.confirm(hold);
            } catch (Rejected refused) {
                throw new Rejected(new BookingRejection.HoldExpired(reference));
            }
        }
    }

    void release(Iterable<HoldId> holds) {
        holds.forEach(capacities::release);
    }

    private HoldId hold(ItineraryLeg leg, int teu, String reference, Instant expiresAt) {
        try {
            return capacities
                    .hold(departures.openPool(departures.get(leg.departureId())), teu, reference, expiresAt)
                    .id();
        } catch (Rejected refused) {
            throw refused.rejection() instanceof CapacityRejection.NotEnough lack
                    ? new Rejected(new BookingRejection.NotEnoughCapacity(
                            leg.number(), leg.departureId(), lack.wanted(), lack.free()))
                    : refused;
        }
    }
}
