package org.hexi.engine.routing.disruption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hexi.engine.routing.api.Front;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.spi.FreeRoom;
import org.hexi.engine.routing.spi.LegPricing;
import org.hexi.engine.routing.spi.SideBySide;

/**
 * One pass over the bookings that do not hold. First every different tail is planned as if its booking were alone, tails beside
 * each other where the caller lets them; then the seats are taken one booking after the other. A choice whose departures
 * still have room stands, because less room for others never brings a better tail forth: it was the first of all, and is
 * the first of what is left. Else the tail is planned again in the room that is left. So the outcome is that of planning one
 * booking after the other, whatever the caller does.
 */
final class Batch {
    private final Situation situation;
    private final Room room;
    private final Tails tails;
    private final long nowMinute;

    Batch(Situation situation, JourneyPlanner planner, LegPricing pricing, FreeRoom free, long nowMinute) {
        this.situation = situation;
        this.room = new Room(situation, free);
        this.tails = new Tails(situation, planner, pricing, room);
        this.nowMinute = nowMinute;
    }

    /** The verdicts on bookings that do not hold and have something left to plan, by booking. */
    Map<String, Verdict> verdicts(List<Course> courses, SideBySide sideBySide) {
        Map<Tail, List<Course>> byTail =
                courses.stream().collect(Collectors.groupingBy(this::tail, LinkedHashMap::new, Collectors.toList()));
        List<Supplier<List<Verdict>>> work = new ArrayList<>();
        byTail.forEach((tail, asking) -> work.add(() -> tails.verdicts(tail, asking)));
        Map<String, Verdict> verdicts = new HashMap<>();
        sideBySide.all(work).stream()
                .flatMap(List::stream)
                .forEach(verdict -> verdicts.put(verdict.booking().id(), verdict));
        courses.stream()
                .sorted((one, other) -> OpenBooking.BY_DEADLINE.compare(one.booking(), other.booking()))
                .forEach(course ->
                        verdicts.computeIfPresent(course.booking().id(), (id, verdict) -> settled(course, verdict)));
        return verdicts;
    }

    /** Everything one booking could be moved to. */
    Front front(Course course) {
        return tails.front(tail(course), course);
    }

    private Verdict settled(Course course, Verdict alone) {
        return isToBeHad(course, alone)
                ? taken(course, alone)
                : taken(course, tails.verdicts(tail(course), List.of(course)).getFirst());
    }

    private boolean isToBeHad(Course course, Verdict verdict) {
        Load load = course.booking().asked().load();
        Set<Seat> held = Seat.of(course.booked());
        return rides(verdict).stream().allMatch(ride -> room.admits(ride, load, held));
    }

    private Verdict taken(Course course, Verdict verdict) {
        Load load = course.booking().asked().load();
        Set<Seat> held = Seat.of(course.booked());
        rides(verdict).forEach(ride -> room.take(ride, load, held));
        return verdict;
    }

    private static List<Leg.Ride> rides(Verdict verdict) {
        if (!(verdict instanceof Verdict.Moved moved)) {
            return List.of();
        }
        List<Leg> legs = moved.journey().legs();
        return legs.subList(moved.begunLegs(), legs.size()).stream()
                .filter(Leg.Ride.class::isInstance)
                .map(Leg.Ride.class::cast)
                .toList();
    }

    /** Seats the booking holds matter only where there is no room for others; without them more bookings ask the same. */
    private Tail tail(Course course) {
        Load load = course.booking().asked().load();
        Set<Seat> scarce = Seat.of(course.booked().stream()
                .filter(leg -> leg instanceof Leg.Ride ride && !room.admits(ride, load, Set.of()))
                .toList());
        return Tail.of(course, situation, nowMinute, scarce);
    }
}
