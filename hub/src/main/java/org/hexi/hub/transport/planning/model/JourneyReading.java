package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Connection;
import org.hexi.engine.routing.api.Criteria;
import org.hexi.engine.routing.api.Dwell;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Release;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.api.TransferKind;
import org.hexi.engine.routing.spi.Crossing;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.hexi.hub.transport.planning.ItineraryLeg.Change;
import org.hexi.hub.transport.planning.Mile;

/**
 * Reads an itinerary back into a journey of the routing engine, the way {@link ItineraryWriting} wrote it. Amounts are those of the
 * itinerary; dwell is that of the network of now. Immutable.
 */
public record JourneyReading(Network network, Timetable timetable) {
    /** The journey; empty where the network no longer knows what it runs on. */
    public Optional<Journey> read(Itinerary way) {
        try {
            return Optional.of(journey(way));
        } catch (NoSuchElementException | NotFound gone) {
            return Optional.empty();
        }
    }

    private Journey journey(Itinerary way) {
        List<Leg> legs = new ArrayList<>();
        Optional<ItineraryLeg> shuttle = Optional.empty();
        way.firstMile().ifPresent(mile -> legs.add(lorry(mile, Optional.empty())));
        for (ItineraryLeg leg : way.legs()) {
            if (RunTimes.isShuttle(leg)) {
                shuttle = Optional.of(leg);
            } else {
                legs.add(leg.isScheduled() ? ride(leg, shuttle) : road(leg, shuttle));
                shuttle = Optional.empty();
            }
        }
        if (way.lastMile().isPresent()) {
            legs.add(lorry(way.lastMile().get(), shuttle));
        }
        Criteria criteria = new Criteria(
                Minutes.notAfter(way.arrival()), way.cost().amount(), way.co2eKilograms(), way.riskMicros());
        // at a door there is nobody to release the goods
        Optional<Release> release = way.lastMile().isPresent() ? Optional.empty() : Optional.of(release(way));
        return new Journey(legs, release, criteria, way.grid());
    }

    private Release release(Itinerary way) {
        Dwell dwell = network.releaseDwell(way.to()).asEngineDwell();
        long minute = Minutes.notAfter(way.arrival());
        double probability = way.latestArrival()
                .map(latest -> dwell.probabilityWithin(Minutes.notAfter(latest) - (minute - dwell.medianMinutes())))
                .orElse(1.0);
        return new Release(way.to(), dwell, minute, probability);
    }

    private Leg ride(ItineraryLeg leg, Optional<ItineraryLeg> shuttle) {
        ScheduledService service = timetable.service(leg.service()).orElseThrow();
        Departure run = service.departure(leg.departureId()).orElseThrow();
        int from = stop(service, leg.from(), 0);
        int to = stop(service, leg.to(), from + 1);
        long departure = Minutes.notAfter(leg.departure());
        long arrival = Minutes.notAfter(leg.arrival());
        return new Leg.Ride(
                service.id(),
                run.id(),
                from,
                to,
                leg.from(),
                leg.to(),
                departure,
                arrival,
                leg.cutOff().map(Minutes::notAfter).orElse(departure),
                arrival + service.terms().releaseMinutes(),
                leg.change().map(change -> connection(change, shuttle, false)),
                crossing(service, from, to),
                price(leg));
    }

    private Leg lorry(Mile mile, Optional<ItineraryLeg> shuttle) {
        BigDecimal changing =
                mile.change().map(change -> change.cost().amount()).orElse(BigDecimal.ZERO);
        return new Leg.Road(
                mile.approach().from(),
                mile.approach().to(),
                Minutes.notAfter(mile.leaves()),
                Minutes.notAfter(mile.arrives()),
                mile.change().map(change -> connection(change, shuttle, true)),
                new LegPrice(mile.cost().amount().subtract(changing), mile.co2eKilograms(), mile.distanceKilometres()));
    }

    private Leg road(ItineraryLeg leg, Optional<ItineraryLeg> shuttle) {
        Network.RoadRun run = network.roadRun(leg.from(), leg.to()).orElseThrow();
        long departure = Minutes.notAfter(leg.departure());
        return new Leg.Road(
                leg.from(),
                leg.to(),
                departure,
                departure + run.drivingMinutes() + run.waitingMinutes(),
                leg.change().map(change -> connection(change, shuttle, true)),
                price(leg));
    }

    /** The stop of a place, counted from 0, at or behind another one. */
    private static int stop(ScheduledService service, PlaceCode place, int atLeast) {
        return IntStream.range(atLeast, service.stops().size())
                .filter(stop -> service.stops().get(stop).equals(place))
                .findFirst()
                .orElseThrow();
    }

    /** @param waits whether the next leg waits for the goods, so that nothing can be missed */
    private Connection connection(Change change, Optional<ItineraryLeg> shuttle, boolean waits) {
        Dwell dwell = dwell(change);
        LegPrice fee = new LegPrice(change.cost().amount(), BigDecimal.ZERO, BigDecimal.ZERO);
        return new Connection(
                change.isGaugeChange() ? TransferKind.GAUGE_CHANGE : TransferKind.TRANSFER,
                change.from(),
                change.to(),
                dwell,
                0,
                change.availableMinutes(),
                waits ? 1 : dwell.probabilityWithin(change.availableMinutes()),
                shuttle.map(run -> fee.plus(whole(run))).orElse(fee));
    }

    private Dwell dwell(Change change) {
        if (change.from().equals(change.to())) {
            return network.changeDwell(change.to()).asEngineDwell();
        }
        return network.borderPair(change.from(), change.to())
                .map(pair ->
                        pair.dwell().plusHours(pair.shuttle().movingHours()).asEngineDwell())
                .orElseThrow();
    }

    private static double crossing(ScheduledService service, int from, int to) {
        return service.crossings().stream()
                .filter(crossing -> crossing.afterStop() >= from && crossing.afterStop() < to)
                .mapToDouble(JourneyReading::inTime)
                .reduce(1, (one, other) -> one * other);
    }

    private static double inTime(Crossing crossing) {
        return crossing.dwell().probabilityWithin(crossing.allowanceMinutes());
    }

    /** The leg alone: what the change before it costs is counted to the change. */
    private static LegPrice price(ItineraryLeg leg) {
        BigDecimal changing = leg.change().map(change -> change.cost().amount()).orElse(BigDecimal.ZERO);
        return new LegPrice(leg.cost().amount().subtract(changing), leg.co2eKilograms(), leg.distanceKilometres());
    }

    private static LegPrice whole(ItineraryLeg leg) {
        return new LegPrice(leg.cost().amount(), leg.co2eKilograms(), leg.distanceKilometres());
    }
}
