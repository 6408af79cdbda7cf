package org.hexi.engine.routing.disruption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hexi.engine.routing.api.Front;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.NoJourney;
import org.hexi.engine.routing.api.Preference;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.engine.routing.spi.DepartureFilter;
import org.hexi.engine.routing.spi.LegPricing;

/**
 * Plans tails in the room there is. One booking's choice is looked for alone; where several ask the same, the whole front is
 * planned once and each chooses from it, with the same outcome. Thread-safe while no seats are taken.
 */
record Tails(Situation situation, JourneyPlanner planner, LegPricing pricing, Room room) {
    /** From so many bookings on one front costs less than a search for each. */
    private static final int WORTH_A_FRONT = 6;

    List<Verdict> verdicts(Tail tail, List<Course> asking) {
        Map<Tail, Front> earliest = new HashMap<>();
        if (asking.size() < WORTH_A_FRONT) {
            return asking.stream()
                    .map(course -> verdict(tail, course, found(tail, course), true, earliest))
                    .toList();
        }
        List<Journey> front = plan(tail.query(), tail).journeys();
        return asking.stream()
                .map(course -> verdict(tail, course, front, tail.hasDeadline(), earliest))
                .toList();
    }

    /** Everything one booking could be moved to. */
    Front front(Tail tail, Course course) {
        List<Journey> tails = plan(tail.query(), tail).journeys();
        List<Journey> front = new Choosing(course, tail.hasDeadline()).front(tails);
        return front.isEmpty() ? Front.empty(reason(course, earliest(tail))) : Front.of(front);
    }

    private Verdict verdict(
            Tail tail, Course course, List<Journey> tails, boolean hasDeadline, Map<Tail, Front> earliest) {
        return new Choosing(course, hasDeadline)
                .move(tails)
                .orElseGet(() -> new Verdict.Broken(
                        course.booking(), reason(course, earliest.computeIfAbsent(tail, this::earliest))));
    }

    /** The one tail a booking would choose, if there is any. */
    private List<Journey> found(Tail tail, Course course) {
        OptionalLong latest = course.booking().asked().latestMinute();
        if (latest.isPresent() && latest.getAsLong() < tail.query().readyMinute()) {
            return List.of();
        }
        JourneyQuery query = latest.isPresent() ? tail.query().withLatest(latest.getAsLong()) : tail.query();
        Preference preference = course.booking().preference();
        return planner.find(query, preference, course.booking().inTimeMinute(), pricing, world(tail)).stream()
                .toList();
    }

    /** The earliest tail whatever the deadline, or why there is none. */
    private Front earliest(Tail tail) {
        Optional<Journey> first =
                planner.find(tail.open(), Preference.EARLIEST, Timetable.FARTHEST_MINUTE, pricing, world(tail));
        return first.map(journey -> Front.of(List.of(journey))).orElseGet(() -> plan(tail.open(), tail));
    }

    private static NoJourney reason(Course course, Front earliest) {
        return earliest.whyEmpty()
                .orElseGet(() -> new NoJourney.DeadlineImpossible(
                        course.booking().asked().latestMinute().orElseThrow(),
                        earliest.journeys().getFirst().criteria().arrivalMinute()));
    }

    private Front plan(JourneyQuery query, Tail tail) {
        return planner.plan(query, pricing, world(tail));
    }

    private Circumstances world(Tail tail) {
        Circumstances world = situation.circumstances();
        DepartureFilter filter = room.filter(tail.held());
        return new Circumstances(filter, world.closures(), world.embargoes());
    }
}
