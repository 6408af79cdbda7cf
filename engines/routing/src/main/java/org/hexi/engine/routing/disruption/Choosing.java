package org.hexi.engine.routing.disruption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.Leg;

/** Chooses one booking's tail from the front that is shared by all bookings that ask the same. Immutable. */
final class Choosing {
    private final Course course;
    private final OpenBooking booking;
    private final Reckoning reckoning;
    private final boolean hasDeadline;

    /** A tail with what it takes, the risk of the booking's own deadline included. */
    private record Option(Journey tail, CriteriaUnits units, boolean isLate) {}

    /** @param hasDeadline whether the tails carry the risk of the booking's deadline already */
    Choosing(Course course, boolean hasDeadline) {
        this.course = course;
        this.booking = course.booking();
        this.reckoning = new Reckoning(booking);
        this.hasDeadline = hasDeadline;
    }

    /** The one to move to; empty when none of the tails can keep the deadline. */
    Optional<Verdict> move(List<Journey> tails) {
        Comparator<Option> order = Comparator.comparing(Option::isLate)
                .thenComparing(Option::units, booking.preference().order())
                .thenComparing(option -> option.tail().key());
        return tails.stream()
                .flatMap(tail -> option(tail).stream())
                .min(order)
                .map(option -> new Verdict.Moved(
                        booking, whole(option.tail()), course.begun().size()));
    }

    /** All that could be chosen, as whole journeys, without those another one beats. */
    List<Journey> front(List<Journey> tails) {
        List<Journey> possible = tails.stream()
                .filter(tail -> option(tail).isPresent())
                .map(this::whole)
                .toList();
        return possible.stream()
                .filter(one -> possible.stream().noneMatch(other -> isBeaten(one.units(), other.units())))
                .sorted(Comparator.comparing(Journey::units))
                .toList();
    }

    private Optional<Option> option(Journey tail) {
        long arrival = tail.legs().getLast().unloadedMinute();
        if (!reckoning.isPossible(arrival)) {
            return Optional.empty();
        }
        CriteriaUnits units = tail.units();
        long risk = units.risk() + (hasDeadline ? 0 : reckoning.deadlineUnits(arrival));
        boolean isLate = tail.criteria().arrivalMinute() > booking.inTimeMinute();
        return Optional.of(
                new Option(tail, new CriteriaUnits(units.arrival(), units.cost(), units.co2e(), risk), isLate));
    }

    private Journey whole(Journey tail) {
        List<Leg> legs = new ArrayList<>(course.begun());
        legs.addAll(tail.legs());
        return reckoning.journey(legs);
    }

    private static boolean isBeaten(CriteriaUnits one, CriteriaUnits other) {
        return other.covers(one) && !other.equals(one);
    }
}
