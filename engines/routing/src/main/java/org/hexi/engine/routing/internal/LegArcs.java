package org.hexi.engine.routing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The legs of a priced network without their hours: the least that any ride or drive between two places takes, criterion by
 * criterion.
 */
final class LegArcs {
    /** The least of all legs from one place to another; minutes include the cut-off, which lies before the departure. */
    static final class Arc {
        final int from;
        final int to;
        long minutes = Long.MAX_VALUE;
        long cost = Long.MAX_VALUE;
        long co2e = Long.MAX_VALUE;
        long risk = Long.MAX_VALUE;

        Arc(int from, int to) {
            this.from = from;
            this.to = to;
        }

        private void lower(long otherMinutes, Fares fares, int arc) {
            minutes = Math.min(minutes, otherMinutes);
            cost = Math.min(cost, fares.cost(arc));
            co2e = Math.min(co2e, fares.co2e(arc));
            risk = Math.min(risk, fares.risk(arc));
        }
    }

    private final Map<Long, Arc> arcs = new HashMap<>();

    private LegArcs() {}

    static List<Arc> of(PricedNetwork priced) {
        LegArcs found = new LegArcs();
        found.addRides(priced);
        found.addRoads(priced);
        return new ArrayList<>(found.arcs.values());
    }

    private void addRides(PricedNetwork priced) {
        Rides rides = priced.network().rides();
        for (int service = 0; service < priced.network().services().size(); service++) {
            int stops = rides.stops(service);
            for (int from = 0; from < stops; from++) {
                for (int to = from + 1; to < stops; to++) {
                    int ride = rides.ride(service, from, to);
                    if (priced.rides().isOffered(ride) && rides.quickest(ride) < Integer.MAX_VALUE) {
                        long minutes = (long) priced.gate(service) + rides.quickest(ride);
                        arc(rides.fromPlace(ride), rides.toPlace(ride)).lower(minutes, priced.rides(), ride);
                    }
                }
            }
        }
    }

    private void addRoads(PricedNetwork priced) {
        Network network = priced.network();
        for (int place = 0; place < network.places().size(); place++) {
            for (int road : network.roadsFrom(place)) {
                if (priced.roads().isOffered(road)) {
                    long minutes = network.roads().get(road).minutes();
                    arc(place, network.roadTarget(road)).lower(minutes, priced.roads(), road);
                }
            }
        }
    }

    private Arc arc(int from, int to) {
        return arcs.computeIfAbsent((long) from << 32 | to, pair -> new Arc(from, to));
    }
}
