package org.hexi.engine.routing.disruption;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hexi.engine.routing.api.Conditions;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.Limits;
import org.hexi.engine.routing.api.Requirement;
import org.hexi.engine.routing.api.Start;
import org.hexi.engine.routing.api.Tolerance;

/**
 * What is asked for a booking that does not hold. Bookings that ask the same share one answer; so that those with different
 * deadlines may, the latest arrival is left out where the answer can be narrowed to it afterwards without loss: on a grid of
 * whole minutes its risk depends on the arrival alone. Immutable.
 *
 * @param held seats of the booking on departures that have no room for others
 */
record Tail(JourneyQuery query, Set<Seat> held) {
    static Tail of(Course course, Situation situation, long nowMinute, Set<Seat> held) {
        JourneyQuery asked = course.booking().asked();
        JourneyQuery open =
                asked.with(asked.limits().withLatest(OptionalLong.empty())).with(Tolerance.EXACT);
        JourneyQuery query = standing(course, open, nowMinute)
                .with(left(course, asked.limits()))
                .with(left(course, situation, asked.conditions()))
                .withMaxLegs(Math.max(1, asked.maxLegs() - course.begun().size()));
        OptionalLong latest = asked.latestMinute();
        boolean isNarrowed =
                asked.resolution().minutes() == 1 || latest.isEmpty() || latest.getAsLong() < query.readyMinute();
        return new Tail(isNarrowed ? query : query.withLatest(latest.getAsLong()), held);
    }

    /** Whether journeys of the answer carry the risk of the deadline already. */
    boolean hasDeadline() {
        return query.latestMinute().isPresent();
    }

    /** The same question without a latest arrival. */
    JourneyQuery open() {
        return query.with(query.limits().withLatest(OptionalLong.empty()));
    }

    private static JourneyQuery standing(Course course, JourneyQuery asked, long nowMinute) {
        if (!course.begun().isEmpty()) {
            Leg last = course.begun().getLast();
            Start start = new Start.Unloaded(last instanceof Leg.Road, nowMinute);
            return asked.goingOn(last.to(), last.unloadedMinute(), start);
        }
        return switch (asked.start()) {
            case Start.HandedOver _ -> asked.withReady(Math.max(asked.readyMinute(), nowMinute));
            case Start.Unloaded before ->
                asked.goingOn(
                        asked.from(),
                        asked.readyMinute(),
                        new Start.Unloaded(before.isOffRoad(), Math.max(before.nowMinute(), nowMinute)));
        };
    }

    /** Limits less what the begun legs take, without the latest arrival. */
    private static Limits left(Course course, Limits asked) {
        Reckoning reckoning = new Reckoning(course.booking());
        BigDecimal costUnit = course.booking().asked().resolution().cost();
        BigDecimal co2eUnit = course.booking().asked().resolution().co2eKilograms();
        return new Limits(
                OptionalLong.empty(),
                less(asked.mostCost(), reckoning.costUnits(course.begun()), costUnit),
                less(asked.mostCo2eKilograms(), reckoning.co2eUnits(course.begun()), co2eUnit));
    }

    private static Optional<BigDecimal> less(Optional<BigDecimal> most, long units, BigDecimal unit) {
        return most.map(limit ->
                limit.subtract(unit.multiply(BigDecimal.valueOf(units))).max(BigDecimal.ZERO));
    }

    /** Requirements less those the begun legs meet. */
    private static Conditions left(Course course, Situation situation, Conditions asked) {
        List<Requirement> open = asked.requirements().stream()
                .filter(requirement -> course.begun().stream().noneMatch(leg -> isMet(requirement, leg, situation)))
                .toList();
        return new Conditions(asked.bans(), open);
    }

    private static boolean isMet(Requirement requirement, Leg leg, Situation situation) {
        return switch (leg) {
            case Leg.Ride ride -> requirement.isMetByRide(situation.service(ride), ride.fromStop(), ride.toStop());
            case Leg.Road road -> requirement.isMetByRoad(road.from(), road.to());
        };
    }
}
