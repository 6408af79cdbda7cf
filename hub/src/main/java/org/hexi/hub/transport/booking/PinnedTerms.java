package org.hexi.hub.transport.booking;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hexi.hub.transport.booking.model.BookingRules;
import org.hexi.hub.transport.booking.model.Fees;
import org.hexi.hub.transport.booking.store.PolicyRows;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.Itinerary;
import org.springframework.stereotype.Component;

/** The policies a booking was sold under: looked up once, when its room is taken, and kept whatever is laid down later. */
@Component
class PinnedTerms {
    private final PolicyRows rows;
    private final BookingPolicies policies;
    private final Departures departures;

    PinnedTerms(PolicyRows rows, BookingPolicies policies, Departures departures) {
        this.rows = rows;
        this.policies = policies;
        this.departures = departures;
    }

    /** Pins what applies now; departures the booking had before keep what they were sold under. */
    void pin(BookingId booking, Itinerary way) {
        Map<String, BookingPolicy> before = rows.applied(booking);
        Map<String, BookingPolicy> pinned = new LinkedHashMap<>();
        for (String departure : BookingRules.departuresInOrder(way).keySet()) {
            policies.find(departures.get(departure)).ifPresent(policy -> pinned.put(departure, policy));
            before.computeIfPresent(departure, (same, policy) -> {
                pinned.put(same, policy);
                return policy;
            });
        }
        rows.apply(booking, pinned);
    }

    Map<String, BookingPolicy> of(BookingId booking) {
        return rows.applied(booking);
    }

    Fees fees(BookingRow booking) {
        return new Fees(rows.applied(booking.id()), booking.teu(), Network.PLANNING_CURRENCY);
    }
}
