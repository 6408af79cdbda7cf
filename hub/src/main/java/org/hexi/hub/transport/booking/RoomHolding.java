package org.hexi.hub.transport.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.capacity.CapacityRejection;
import org.hexi.hub.platform.capacity.HoldId;
import org.hexi.hub.platform.capacity.HoldView;
import org.hexi.hub.transport.booking.model.BookingRules;
import org.hexi.hub.transport.booking.store.BookingRows;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.springframework.stereotype.Component;

/**
 * Takes and gives back the room of whole ways, departure by departure in the order of their ids. Who books draws on what is kept
 * for the own party first.
 */
@Component
class RoomHolding {
    /** Nobody waits this long: the hold is confirmed in the same transaction. */
    private static final Duration UNTIL_CONFIRMED = Duration.ofHours(1);

    private final Capacities capacities;
    private final Departures departures;
    private final BookingRows rows;

    RoomHolding(Capacities capacities, Departures departures, BookingRows rows) {
        this.capacities = capacities;
        this.departures = departures;
        this.rows = rows;
    }

    /** Holds on every departure; refused as a whole with the first leg that has no room. */
    void hold(BookingRow booking, Itinerary way) {
        BookingRules.departuresInOrder(way)
                .forEach((departure, leg) ->
                        rows.addHold(booking.id(), departure, hold(booking, leg, booking.expiresAt())));
    }

    /** Puts the room of another way in the place of what the booking holds; what both need is kept. */
    void exchange(BookingRow booking, Itinerary way, Instant now) {
        SequencedMap<String, HoldId> held = rows.holdsByDeparture(booking.id());
        Map<String, ItineraryLeg> needed = BookingRules.departuresInOrder(way);
        SortedSet<String> touched = new TreeSet<>(held.keySet());
        touched.addAll(needed.keySet());
        for (String departure : touched) {
            HoldId old = held.get(departure);
            ItineraryLeg leg = needed.get(departure);
            if (old != null && leg != null && isOfSize(old, booking.teu())) {
                continue;
            }
            if (old != null) {
                capacities.release(old);
                rows.dropHold(booking.id(), departure);
            }
            if (leg != null) {
                rows.addHold(booking.id(), departure, take(booking, leg, now));
            }
        }
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

    /** As firmly as the booking stands. */
    private HoldId take(BookingRow booking, ItineraryLeg leg, Instant now) {
        if (booking.state() != BookingState.CONFIRMED) {
            return hold(booking, leg, booking.expiresAt());
        }
        HoldId hold = hold(booking, leg, now.plus(UNTIL_CONFIRMED));
        capacities.confirm(hold);
        return hold;
    }

    private boolean isOfSize(HoldId hold, int teu) {
        return capacities
                .find(hold)
                .map(HoldView::units)
                .filter(units -> units == teu)
                .isPresent();
    }

    private HoldId hold(BookingRow booking, ItineraryLeg leg, Instant expiresAt) {
        try {
            return capacities
                    .hold(
                            departures.openPool(departures.get(leg.departureId())),
                            booking.teu(),
                            booking.reference(),
                            expiresAt,
                            booking.party().toString())
                    .id();
        } catch (Rejected refused) {
            throw refused.rejection() instanceof CapacityRejection.NotEnough lack
                    ? new Rejected(new BookingRejection.NotEnoughCapacity(
                            leg.number(), leg.departureId(), lack.wanted(), lack.free()))
                    : refused;
        }
    }
}
