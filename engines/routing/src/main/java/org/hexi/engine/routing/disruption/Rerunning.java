package org.hexi.engine.routing.disruption;

import java.util.Optional;
import org.hexi.engine.routing.api.Connection;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.spi.Crossing;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.ScheduledService;

/** Booked rides at the times their departures run at now. Immutable. */
record Rerunning(Situation situation) {
    /** The ride as it was booked; empty where the departure does not run up to where the goods alight. */
    Optional<Leg.Ride> whole(Leg.Ride ride, Load load) {
        return situation.departure(ride).map(run -> on(run, ride, ride.toStop(), load));
    }

    /** The ride of goods that are aboard: as booked, or as far as the departure runs; empty where it does not get there. */
    Optional<Leg.Ride> aboard(Leg.Ride ride, Load load) {
        return whole(ride, load)
                .or(() -> situation
                        .cut(ride)
                        .filter(cut -> ride.fromStop() < cut.lastStop())
                        .map(cut -> on(cut.departure(), ride, cut.lastStop(), load)));
    }

    static Leg.Ride with(Leg.Ride ride, Connection change) {
        return new Leg.Ride(
                ride.service(),
                ride.departure(),
                ride.fromStop(),
                ride.toStop(),
                ride.from(),
                ride.to(),
                ride.departureMinute(),
                ride.arrivalMinute(),
                ride.cutOffMinute(),
                ride.unloadedMinute(),
                Optional.of(change),
                ride.crossingProbability(),
                ride.price());
    }

    /** What was paid for stays paid for, also where goods are put down sooner. */
    private Leg.Ride on(Departure run, Leg.Ride ride, int toStop, Load load) {
        ScheduledService service = situation.service(ride);
        long departure = run.times().get(ride.fromStop()).departureMinute();
        long arrival = run.times().get(toStop).arrivalMinute();
        return new Leg.Ride(
                ride.service(),
                ride.departure(),
                ride.fromStop(),
                toStop,
                ride.from(),
                service.stops().get(toStop),
                departure,
                arrival,
                departure - service.terms().cutOffs().gate(load.cargo()),
                arrival + service.terms().releaseMinutes(),
                ride.connection(),
                toStop == ride.toStop() ? ride.crossingProbability() : crossed(service, ride.fromStop(), toStop),
                ride.price());
    }

    private static double crossed(ScheduledService service, int fromStop, int toStop) {
        return service.crossings().stream()
                .filter(crossing -> crossing.afterStop() >= fromStop && crossing.afterStop() < toStop)
                .mapToDouble(Rerunning::kept)
                .reduce(1, (one, other) -> one * other);
    }

    private static double kept(Crossing crossing) {
        return crossing.dwell().probabilityWithin(crossing.allowanceMinutes());
    }
}
