package org.hexi.hub.transport.planning.model;

import java.util.List;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.routing.api.Criteria;
import org.hexi.engine.routing.api.Leg;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.Hop;
import org.hexi.hub.transport.planning.RoadEnd;
import org.hexi.hub.transport.planning.WayFigures;

/** Writes journeys of the routing engine in short: their figures and their legs, without prices and reasons. */
final class ShortWriting {
    private ShortWriting() {}

    static WayFigures figures(Criteria criteria) {
        return new WayFigures(
                Minutes.instant(criteria.arrivalMinute()),
                Money.of(criteria.cost(), Network.PLANNING_CURRENCY),
                criteria.co2eKilograms(),
                criteria.riskMicros());
    }

    /** Between terminals: a door is no place of the network. */
    static List<Hop> hops(List<Leg> legs) {
        return legs.stream()
                .filter(leg -> RoadEnd.of(leg.from(), leg.to()).isEmpty())
                .map(ShortWriting::hop)
                .toList();
    }

    private static Hop hop(Leg leg) {
        return switch (leg) {
            case Leg.Ride ride -> hop(ride.service(), ride.departure(), ride);
            case Leg.Road road -> hop("", "", road);
        };
    }

    private static Hop hop(String service, String departure, Leg leg) {
        return new Hop(
                service,
                departure,
                leg.from(),
                leg.to(),
                Minutes.instant(leg.departureMinute()),
                Minutes.instant(leg.arrivalMinute()));
    }
}
