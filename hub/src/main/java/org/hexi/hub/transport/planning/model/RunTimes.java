package org.hexi.hub.transport.planning.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.Leg;
import org.hexi.hub.consignment.TransportPlan.Call;
import org.hexi.hub.consignment.TransportPlan.Mode;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.hexi.hub.transport.planning.Mile;
import org.hexi.hub.transport.planning.RoadEnd;

/**
 * Sets the times of a way that was written out by the timetable to those of its journey, where departures run late; miles are
 * written with the times of the journey already. Not thread-safe.
 */
final class RunTimes {
    private final List<Leg> legs;
    private final List<ItineraryLeg> told = new ArrayList<>();
    private Duration late = Duration.ZERO;

    private RunTimes(List<Leg> legs) {
        this.legs = new ArrayList<>(legs);
    }

    static Itinerary told(Itinerary written, Journey journey) {
        List<Leg> legs = journey.legs().stream()
                .filter(leg -> RoadEnd.of(leg.from(), leg.to()).isEmpty())
                .toList();
        RunTimes times = new RunTimes(legs);
        written.legs().forEach(times::tell);
        if (times.told.equals(written.legs())) {
            return written;
        }
        return new Itinerary(
                written.id(),
                times.told,
                written.lastMile()
                        .map(Mile::arrives)
                        .orElseGet(() -> times.told.getLast().arrival()),
                written.arrival(),
                written.latestArrival(),
                written.cost(),
                written.co2eKilograms(),
                written.riskMicros(),
                written.probability(),
                written.grid(),
                written.mass(),
                written.teu(),
                written.cargo(),
                written.cubicMetres(),
                written.rateDate(),
                written.assumptions(),
                written.miles());
    }

    private void tell(ItineraryLeg leg) {
        if (isShuttle(leg)) {
            told.add(with(leg, shifted(leg.calls(), late, late)));
            return;
        }
        Leg run = legs.removeFirst();
        Duration leaves = between(leg.departure(), run.departureMinute());
        late = between(leg.arrival(), run.arrivalMinute());
        told.add(leg.isScheduled() ? with(leg, shifted(leg.calls(), leaves, late)) : leg);
        late = leg.isScheduled() ? late : Duration.ZERO;
    }

    /** The run between the two stations of a border, which a journey counts to the change before the next leg. */
    static boolean isShuttle(ItineraryLeg leg) {
        return !leg.isScheduled() && leg.mode() == Mode.RAIL;
    }

    private static Duration between(Instant scheduled, long minute) {
        return Duration.between(scheduled, Minutes.instant(minute));
    }

    private static List<Call> shifted(List<Call> calls, Duration first, Duration rest) {
        List<Call> shifted = new ArrayList<>();
        for (Call call : calls) {
            Duration by = shifted.isEmpty() ? first : rest;
            shifted.add(new Call(
                    call.place(), call.arrival().plus(by), call.departure().plus(by)));
        }
        return shifted;
    }

    private static ItineraryLeg with(ItineraryLeg leg, List<Call> calls) {
        return new ItineraryLeg(
                leg.number(),
                leg.mode(),
                leg.service(),
                leg.departureId(),
                leg.carrierCode(),
                calls,
                leg.cutOff(),
                leg.change(),
                leg.crossingProbability(),
                leg.distanceKilometres(),
                leg.emissionClass(),
                leg.cost(),
                leg.co2eKilograms(),
                leg.isInferred(),
                leg.explanation());
    }
}
