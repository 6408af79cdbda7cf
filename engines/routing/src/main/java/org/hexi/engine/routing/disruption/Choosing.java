package org.hexi.engine.routing.disruption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.Front;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.NoJourney;

/** Chooses one booking's tail from the front that is shared by all bookings that ask the same. Immutable. */
final class Choosing {
    private final Course course;
    private final OpenBooking booking;
    private final Reckoning reckoning;
    private final boolean hasDeadline;

    /** A tail with what it takes, the risk of the booking's own deadline included. */
    private record Option(Journey tail, CriteriaUnits units, boolean isLate) {}

    Choosing(Course course, Tail tail) {
        this.course = course;
        this.booking = course.booking();
        this.reckoning = new Reckoning(booking);
        this.hasDeadline = tail.hasDeadline();
    }

    Verdict verdict(Front tails) {
        Comparator<Option> order = Comparator.comparing(Option::isLate)
                .thenComparing(Option::units, booking.preference().order())
                .thenComparing(option -> option.tail().key());
        return tails.journeys().stream()
                .flatMap(tail -> option(tail).stream())
                .min(order)
                .<Verdict>map(option -> new Verdict.Moved(
                        booking, whole(option.tail()), course.begun().size()))
                .orElseGet(() -> new Verdict.Broken(booking, reason(tails)));
    }

    /** All that could be chosen, as whole journeys. */
    Front front(Front tails) {
        List<Journey> possible = tails.journeys().stream()
                .filter(tail -> option(tail).isPresent())
                .map(this::whole)
                .toList();
        List<Journey> best = possible.stream()
                .filter(one -> possible.stream().noneMatch(other -> isBeaten(one.units(), other.units())))
                .sorted(Comparator.comparing(Journey::units))
                .toList();
        return best.isEmpty() ? Front.empty(reason(tails)) : Front.of(best);
    }

    private Optional<Option> option(Journey tail) {
        long arrival = tail.legs().getLast().unloadedMinute();
        if (!reckoning.isPossible(arrival)) {
            return Optional.empty();
        }
        CriteriaUnits units = tail.units();
        long risk = units.risk() + (hasDeadline ? 0 : reckoning.deadlineUnits(arrival));
        boolean isLate = booking.isInTime(booking.journey().criteria()) && !booking.isInTime(tail.criteria());
        return Optional.of(
                new Option(tail, new CriteriaUnits(units.arrival(), units.cost(), units.co2e(), risk), isLate));
    }

    private Journey whole(Journey tail) {
        List<Leg> legs = new ArrayList<>(course.begun());
        legs.addAll(tail.legs());
        return reckoning.journey(legs);
    }

    private NoJourney reason(Front tails) {
        return tails.whyEmpty()
                .orElseGet(() -> new NoJourney.DeadlineImpossible(
                        booking.asked().latestMinute().orElseThrow(),
                        tails.journeys().getFirst().criteria().arrivalMinute()));
    }

    private static boolean isBeaten(CriteriaUnits one, CriteriaUnits other) {
        return other.covers(one) && !other.equals(one);
    }
}
