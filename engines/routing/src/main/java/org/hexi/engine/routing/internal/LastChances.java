package org.hexi.engine.routing.internal;

import java.util.List;
import java.util.TreeSet;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.internal.Network.Boarding;

/**
 * The minutes of a window after which a departure can no longer be caught from a place, boarded there or after a first road.
 */
public final class LastChances {
    private final PricedNetwork priced;
    private final Network network;
    private final long from;
    private final long until;
    private final TreeSet<Long> minutes = new TreeSet<>();

    private LastChances(PricedNetwork priced, long from, long until) {
        this.priced = priced;
        this.network = priced.network();
        this.from = from;
        this.until = until;
    }

    /** Latest first; the beginning of the window is always among them. */
    public static List<Long> of(PricedNetwork priced, JourneyQuery query, long until) {
        int origin = priced.network().placeIndex(query.from());
        long from = query.readyMinute();
        LastChances found = new LastChances(priced, from, until);
        found.minutes.add(from);
        found.board(origin, 0);
        for (int road : priced.network().roadsFrom(origin)) {
            found.drive(road);
        }
        return List.copyOf(found.minutes.descendingSet());
    }

    private void drive(int road) {
        if (!priced.roads().isOffered(road)) {
            return;
        }
        long minutesOnRoad = network.roads().get(road).minutes();
        for (int transfer : network.transfersFrom(network.roadTarget(road))) {
            if (priced.transfers().isOffered(transfer)) {
                long median = priced.connection(transfer).median();
                board(network.transferTarget(transfer), minutesOnRoad + median);
            }
        }
    }

    private void board(int place, long minutesBefore) {
        for (Boarding boarding : network.boardings(place)) {
            Lane lane = network.lanes().get(boarding.lane());
            long lead = minutesBefore + priced.gate(lane.service());
            for (int trip = lane.firstLeaving(boarding.stop(), from + lead); trip < lane.trips(); trip++) {
                long chance = lane.departure(boarding.stop(), trip) - lead;
                if (chance > until) {
                    break;
                }
                minutes.add(chance);
            }
        }
    }
}
