package org.hexi.engine.routing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The legs of a priced network without their hours: what every ride or drive between two places takes at the least. */
final class LegArcs {
    /** One leg; minutes include the cut-off, which lies between the end of a dwell and the departure. */
    record Arc(int from, int to, long minutes, Fare fare) {}

    private LegArcs() {}

    static List<Arc> of(PricedNetwork priced) {
        List<Arc> arcs = new ArrayList<>();
        Map<Integer, List<Lane>> lanesOfService = new HashMap<>();
        for (Lane lane : priced.network().lanes()) {
            lanesOfService
                    .computeIfAbsent(lane.service(), service -> new ArrayList<>())
                    .add(lane);
        }
        lanesOfService.forEach((service, lanes) -> addRides(arcs, priced, service, lanes));
        addRoads(arcs, priced);
        return arcs;
    }

    private static void addRides(List<Arc> arcs, PricedNetwork priced, int service, List<Lane> lanes) {
        Lane pattern = lanes.getFirst();
        for (int from = 0; from < pattern.stops(); from++) {
            for (int to = from + 1; to < pattern.stops(); to++) {
                @Nullable Fare fare = priced.ride(service, from, to);
                if (fare != null) {
                    long minutes = pattern.cutOff() + quickest(lanes, from, to);
                    arcs.add(new Arc(pattern.place(from), pattern.place(to), minutes, fare));
                }
            }
        }
    }

    private static long quickest(List<Lane> lanes, int from, int to) {
        long least = Long.MAX_VALUE;
        for (Lane lane : lanes) {
            for (int trip = 0; trip < lane.trips(); trip++) {
                least = Math.min(least, lane.arrival(to, trip) - lane.departure(from, trip));
            }
        }
        return least;
    }

    private static void addRoads(List<Arc> arcs, PricedNetwork priced) {
        Network network = priced.network();
        for (int place = 0; place < network.places().size(); place++) {
            for (int road : network.roadsFrom(place)) {
                @Nullable Fare fare = priced.road(road);
                if (fare != null) {
                    long minutes = network.roads().get(road).minutes();
                    arcs.add(new Arc(place, network.roadTarget(road), minutes, fare));
                }
            }
        }
    }
}
