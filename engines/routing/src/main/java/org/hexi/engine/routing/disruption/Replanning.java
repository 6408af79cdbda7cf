package org.hexi.engine.routing.disruption;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.routing.api.Demand;
import org.hexi.engine.routing.api.Front;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.NoJourney;
import org.hexi.engine.routing.spi.FreeRoom;
import org.hexi.engine.routing.spi.LegPricing;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.SideBySide;

/**
 * Says what becomes of open bookings after events: kept, moved or broken. Bookings no event can touch are kept as they are; of
 * the others the bookings that do not hold are moved in the order of their latest arrivals and then of their ids, each in
 * the room the ones before left. Immutable and safe to share between threads, if pricing and room are.
 */
public final class Replanning {
    private final List<Disruption> events;
    private final Situation after;
    private final JourneyPlanner planner;
    private final LegPricing pricing;
    private final FreeRoom room;

    /**
     * @param before how things stood when the bookings were confirmed, or after the events re-planned for last
     * @throws InvalidValue when an event names a departure or a stop that is not there
     */
    public Replanning(Situation before, List<Disruption> events, LegPricing pricing, FreeRoom room) {
        this.events = List.copyOf(events);
        Situation situation = before;
        for (Disruption event : this.events) {
            situation = situation.after(event);
        }
        this.after = situation;
        this.planner = new JourneyPlanner(situation.timetable());
        this.pricing = pricing;
        this.room = room;
    }

    /** How things stand with the events. */
    public Situation after() {
        return after;
    }

    /** One verdict per booking, in the order they came, worked out by the caller alone. */
    public List<Verdict> replan(List<OpenBooking> bookings, long nowMinute) {
        return replan(bookings, nowMinute, SideBySide.ONE_BY_ONE);
    }

    /**
     * One verdict per booking, in the order they came; the same whatever does the work.
     *
     * @param sideBySide does the searches for different tails
     * @throws InvalidValue when two bookings have one id
     */
    public List<Verdict> replan(List<OpenBooking> bookings, long nowMinute, SideBySide sideBySide) {
        Following following = new Following(after, nowMinute);
        List<Course> open = new ArrayList<>();
        List<Optional<Verdict>> settled = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (OpenBooking booking : bookings) {
            if (!ids.add(booking.id())) {
                throw new InvalidValue("routing.booking.duplicate", "id", booking.id(), "an id used once in a batch");
            }
            Course course = course(following, booking);
            Optional<Verdict> verdict = settled(course);
            settled.add(verdict);
            if (verdict.isEmpty()) {
                open.add(course);
            }
        }
        Map<String, Verdict> moved = batch(nowMinute).verdicts(open, sideBySide);
        List<Verdict> verdicts = new ArrayList<>();
        for (int n = 0; n < bookings.size(); n++) {
            Verdict other = moved.get(bookings.get(n).id());
            verdicts.add(settled.get(n).or(() -> Optional.ofNullable(other)).orElseThrow());
        }
        return List.copyOf(verdicts);
    }

    /**
     * Every whole journey the booking could go on by, whether it holds or not, as if it were alone; what has begun stays as it
     * is. One journey where all legs have begun.
     */
    public Front front(OpenBooking booking, long nowMinute) {
        Course course = new Following(after, nowMinute).follow(booking);
        if (!course.isUnderWayToTheEnd()) {
            return batch(nowMinute).front(course);
        }
        return course.held().map(journey -> Front.of(List.of(journey))).orElseGet(() -> Front.empty(missed(course)));
    }

    private Batch batch(long nowMinute) {
        return new Batch(after, planner, pricing, room, nowMinute);
    }

    private Course course(Following following, OpenBooking booking) {
        return isTouched(booking)
                ? following.follow(booking)
                : new Course(booking, List.of(), Optional.of(booking.journey()));
    }

    private boolean isTouched(OpenBooking booking) {
        return booking.journey().legs().stream().anyMatch(this::isTouched);
    }

    private boolean isTouched(Leg leg) {
        if (leg.connection().isPresent()
                && events.stream()
                        .anyMatch(event -> event.mayTouch(leg.connection().get()))) {
            return true;
        }
        if (!(leg instanceof Leg.Ride ride)) {
            return false;
        }
        ScheduledService service = after.service(ride);
        return events.stream().anyMatch(event -> event.mayTouch(ride, service));
    }

    private static Optional<Verdict> settled(Course course) {
        if (course.held().isPresent()) {
            Journey journey = course.held().get();
            return Optional.of(new Verdict.Kept(course.booking(), journey));
        }
        return course.isUnderWayToTheEnd()
                ? Optional.of(new Verdict.Broken(course.booking(), missed(course)))
                : Optional.empty();
    }

    /** Too late; or, where a requirement was to be met beyond the destination, there without having met it. */
    private static NoJourney missed(Course course) {
        JourneyQuery asked = course.booking().asked();
        Reckoning reckoning = new Reckoning(course.booking());
        long arrival = course.begun().getLast().unloadedMinute();
        return reckoning.isPossible(arrival)
                ? new NoJourney.Excluded(Demand.REQUIREMENTS, reckoning.released(arrival))
                : new NoJourney.DeadlineImpossible(asked.latestMinute().orElseThrow(), reckoning.released(arrival));
    }
}
