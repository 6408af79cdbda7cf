package org.hexi.engine.routing.disruption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.routing.api.Connection;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.internal.Closures;
import org.hexi.engine.routing.spi.ScheduledService;

/** Follows confirmed legs through the situation of now, leg by leg, as far as they hold. Immutable. */
final class Following {
    private final Situation situation;
    private final Rerunning runs;
    private final Shut shut;
    private final long nowMinute;

    Following(Situation situation, long nowMinute) {
        this.situation = situation;
        this.runs = new Rerunning(situation);
        this.shut = new Shut(new Closures(situation.circumstances().closures()));
        this.nowMinute = nowMinute;
    }

    Course follow(OpenBooking booking) {
        JourneyQuery asked = booking.asked();
        List<Leg> legs = new ArrayList<>();
        List<Leg> begun = new ArrayList<>();
        for (Leg leg : booking.journey().legs()) {
            long came = legs.isEmpty() ? asked.readyMinute() : legs.getLast().unloadedMinute();
            Optional<Leg> left = begun.size() == legs.size() ? begun(asked, came, leg) : Optional.empty();
            left.ifPresent(begun::add);
            Optional<Leg> next = left.or(() -> later(asked, came, leg));
            if (next.isEmpty()) {
                return new Course(booking, begun, Optional.empty());
            }
            legs.add(next.get());
            if (!next.get().to().equals(leg.to())) {
                break;
            }
        }
        Reckoning reckoning = new Reckoning(booking);
        boolean holds = legs.getLast().to().equals(asked.to())
                && reckoning.isPossible(legs.getLast().unloadedMinute());
        return new Course(booking, begun, holds ? Optional.of(reckoning.journey(legs)) : Optional.empty());
    }

    /** A leg that has left, with goods aboard that had come to it by a minute. */
    private Optional<Leg> begun(JourneyQuery asked, long came, Leg leg) {
        Optional<Leg> run = switch (leg) {
            case Leg.Ride ride -> runs.aboard(ride, asked.load()).map(one -> one);
            case Leg.Road road -> Optional.of(road);
        };
        return run.filter(one -> one.departureMinute() <= nowMinute && came <= one.departureMinute());
    }

    private Optional<Leg> later(JourneyQuery asked, long came, Leg leg) {
        return switch (leg) {
            case Leg.Ride ride ->
                runs.whole(ride, asked.load())
                        .filter(run -> isLetIn(asked, run))
                        .flatMap(run -> boarded(came, run))
                        .map(run -> run);
            case Leg.Road road -> Optional.of(later(came, road));
        };
    }

    private boolean isLetIn(JourneyQuery asked, Leg.Ride ride) {
        ScheduledService service = situation.service(ride);
        return ride.departureMinute() >= service.terms().cutOffs().firstDeparture(asked.load())
                && situation.departure(ride).stream()
                        .noneMatch(run -> shut.stops(service, run, ride.fromStop(), ride.toStop()));
    }

    private Optional<Leg.Ride> boarded(long came, Leg.Ride ride) {
        if (ride.connection().isEmpty()) {
            return came <= ride.cutOffMinute() ? Optional.of(ride) : Optional.empty();
        }
        Connection change = changed(came, ride.connection().get(), ride.cutOffMinute());
        return change.slackMinutes() >= 0 && change.probability() > 0
                ? Optional.of(Rerunning.with(ride, change))
                : Optional.empty();
    }

    /** A lorry leaves no sooner than booked, and waits for its load. */
    private Leg.Road later(long came, Leg.Road road) {
        if (road.connection().isEmpty()) {
            return road;
        }
        Connection booked = road.connection().get();
        long ready = shut.dwellStart(booked, came) + booked.dwell().medianMinutes();
        long departure = Math.max(road.departureMinute(), ready);
        Connection change = waitedFor(changed(came, booked, departure));
        long arrival = departure + road.arrivalMinute() - road.departureMinute();
        return new Leg.Road(road.from(), road.to(), departure, arrival, Optional.of(change), road.price());
    }

    /** The change of goods that come to it at a minute and must be through by another. */
    private Connection changed(long came, Connection booked, long gateMinute) {
        long start = shut.dwellStart(booked, came);
        long available = gateMinute - start;
        double probability = booked.dwell().probabilityWithin(available);
        return new Connection(
                booked.kind(),
                booked.from(),
                booked.to(),
                booked.dwell(),
                start - came,
                available,
                probability,
                booked.price());
    }

    private static Connection waitedFor(Connection change) {
        return new Connection(
                change.kind(),
                change.from(),
                change.to(),
                change.dwell(),
                change.waitingMinutes(),
                change.availableMinutes(),
                1,
                change.price());
    }
}
