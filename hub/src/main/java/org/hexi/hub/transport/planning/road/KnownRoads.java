package org.hexi.hub.transport.planning.road;

import java.util.Optional;

/** What the table says comes first, then what the router says, and the estimate is always there. Immutable; thread-safe. */
record KnownRoads(DistanceTable table, Optional<GraphHopperRoads> router, GreatCircleRoads estimate)
        implements RoadDistances {
    @Override
    public RoadDistance between(RoadStop from, RoadStop to) {
        return table.find(from, to)
                .or(() -> router.flatMap(roads -> roads.find(from, to)))
                .orElseGet(() -> estimated(from, to));
    }

    private RoadDistance estimated(RoadStop from, RoadStop to) {
        RoadDistance estimated = estimate.between(from, to);
        return router.isPresent() ? estimated.with(RoadDistance.Basis.ESTIMATE_WITHOUT_ROUTER) : estimated;
    }
}
