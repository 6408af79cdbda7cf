package org.hexi.engine.routing.disruption;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.Leg;

/**
 * How far a booking has come. Immutable.
 *
 * @param begun the legs that have begun, at their new times
 * @param held the whole journey at its new times, where it holds
 */
record Course(OpenBooking booking, List<Leg> begun, Optional<Journey> held) {
    Course {
        begun = List.copyOf(begun);
    }

    /** Whether the begun legs bring the goods to their destination, so that there is nowhere left to plan to. */
    boolean isUnderWayToTheEnd() {
        return !begun.isEmpty() && begun.getLast().to().equals(booking.asked().to());
    }

    /** What was booked and has not begun. */
    List<Leg> booked() {
        List<Leg> legs = booking.journey().legs();
        return legs.subList(begun.size(), legs.size());
    }
}
