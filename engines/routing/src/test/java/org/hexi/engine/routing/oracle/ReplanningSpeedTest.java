package org.hexi.engine.routing.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.api.Preference;
import org.hexi.engine.routing.disruption.Disruption;
import org.hexi.engine.routing.disruption.OpenBooking;
import org.hexi.engine.routing.disruption.Replanning;
import org.hexi.engine.routing.disruption.Situation;
import org.hexi.engine.routing.disruption.Verdict;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.engine.routing.spi.Closure;
import org.hexi.engine.routing.spi.FreeRoom;
import org.hexi.engine.routing.spi.LegPricing;
import org.junit.jupiter.api.Test;

/**
 * Open bookings after an event, on two threads. By default a small network and a guard far above what is needed; the long run
 * takes ten thousand bookings on a network of 400 places and 400 services. Both print what they took.
 */
class ReplanningSpeedTest {
    private static final boolean IS_LONG = Boolean.getBoolean("hexi.long");
    private static final int BOOKINGS = IS_LONG ? 10_000 : 2_000;
    private static final int QUESTIONS = IS_LONG ? 500 : 60;

    /** A minute of two processors; the clock on the wall also measures who else is busy. */
    private static final double MOST_PROCESSOR_SECONDS = 120;

    private static final int DAY = 1440;

    private final CorridorWorld world =
            IS_LONG ? new CorridorWorld(7, 400, 400, 90) : new CorridorWorld(7, 80, 30, 120);
    private final LegPricing pricing = remembered(world.pricing());
    private final Random random = new Random(3);

    @Test
    void openBookingsAreReplannedInAMinuteOfTwoProcessors() throws Exception {
        try (TwoThreads executor = new TwoThreads()) {
            List<OpenBooking> bookings = bookings(executor);
            long now = CorridorWorld.START + 15 * DAY;
            Disruption.Cancelled cancelled = mostUsed(bookings, now, 1).getFirst();
            measure("a departure cancelled", List.of(cancelled), bookings, now, executor);
            Disruption late = new Disruption.Late(cancelled.service(), cancelled.departure(), 0, 12 * 60);
            measure("the same twelve hours late", List.of(late), bookings, now, executor);
            measure("twenty departures cancelled", List.copyOf(mostUsed(bookings, now, 20)), bookings, now, executor);
            measure(
                    "a hundred departures cancelled",
                    List.copyOf(mostUsed(bookings, now, 100)),
                    bookings,
                    now,
                    executor);
            Disruption shut = new Disruption.Closed(new Closure(busiest(bookings), now, now + 2 * DAY));
            measure("a border shut for two days", List.of(shut), bookings, now, executor);
            Disruption longer = new Disruption.Closed(new Closure(busiest(bookings), now, now + 14 * DAY));
            measure("a border shut for a fortnight", List.of(longer), bookings, now, executor);
        }
    }

    private void measure(
            String what, List<Disruption> events, List<OpenBooking> bookings, long now, TwoThreads executor) {
        Situation before = new Situation(world.timetable(), Circumstances.OPEN);
        long cpu = cpuMillis();
        long start = System.nanoTime();
        Replanning replanning = new Replanning(before, events, pricing, FreeRoom.UNCOUNTED);
        List<Verdict> verdicts = replanning.replan(bookings, now, executor);
        double seconds = (System.nanoTime() - start) / 1e9;
        double processorSeconds = (cpuMillis() - cpu) / 1e3;
        Map<String, Long> counts = verdicts.stream()
                .collect(Collectors.groupingBy(verdict -> verdict.getClass().getSimpleName(), Collectors.counting()));
        System.out.printf(
                "re-planning: %s, %d bookings, %s in %.1f s (%.1f s of processor)%n",
                what, bookings.size(), counts, seconds, processorSeconds);
        assertThat(verdicts).hasSameSizeAs(bookings);
        assertThat(processorSeconds).as(what).isLessThan(MOST_PROCESSOR_SECONDS);
    }

    private static long cpuMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
    }

    /** Prices of the one load there is, worked out once, so that the generated tariff is not what is measured. */
    private static LegPricing remembered(LegPricing tariff) {
        Map<String, Map<Integer, Optional<LegPrice>>> known = new ConcurrentHashMap<>();
        return (service, from, to, load) -> known.computeIfAbsent(service.id(), one -> new ConcurrentHashMap<>())
                .computeIfAbsent(from << 8 | to, ride -> tariff.ride(service, from, to, load));
    }

    /** Journeys all over the fronts of some hundred questions, each with a deadline and a preference of its own. */
    private List<OpenBooking> bookings(TwoThreads executor) throws Exception {
        JourneyPlanner planner = new JourneyPlanner(world.timetable());
        List<JourneyQuery> questions = new ArrayList<>();
        List<Supplier<List<Journey>>> work = new ArrayList<>();
        for (int n = 0; n < QUESTIONS; n++) {
            JourneyQuery query = world.question();
            questions.add(query);
            work.add(() -> planner.plan(query, pricing).journeys());
        }
        List<List<Journey>> fronts = executor.all(work);
        List<OpenBooking> bookings = new ArrayList<>();
        while (bookings.size() < BOOKINGS) {
            int n = random.nextInt(fronts.size());
            if (!fronts.get(n).isEmpty()) {
                List<Journey> front = fronts.get(n);
                bookings.add(booking(bookings.size(), questions.get(n), front.get(random.nextInt(front.size()))));
            }
        }
        return bookings;
    }

    private OpenBooking booking(int number, JourneyQuery query, Journey journey) {
        long latest = journey.criteria().arrivalMinute() + random.nextInt(20 * DAY);
        Preference[] preferences = Preference.values();
        return new OpenBooking(
                "B%05d".formatted(number),
                query.withLatest(latest),
                journey,
                preferences[random.nextInt(preferences.length)]);
    }

    /** The departures that most bookings are still to board. */
    private static List<Disruption.Cancelled> mostUsed(List<OpenBooking> bookings, long now, int count) {
        Map<Disruption.Cancelled, Integer> uses = new HashMap<>();
        for (OpenBooking booking : bookings) {
            for (Leg leg : booking.journey().legs()) {
                if (leg instanceof Leg.Ride ride && ride.departureMinute() > now) {
                    uses.merge(new Disruption.Cancelled(ride.service(), ride.departure()), 1, Integer::sum);
                }
            }
        }
        Comparator<Map.Entry<Disruption.Cancelled, Integer>> order = Map.Entry.comparingByValue();
        return uses.entrySet().stream()
                .sorted(order.reversed().thenComparing(entry -> entry.getKey().toString()))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The border most bookings change at. */
    private static Passage busiest(List<OpenBooking> bookings) {
        Map<Passage, Long> uses = bookings.stream()
                .flatMap(booking -> booking.journey().legs().stream())
                .flatMap(leg -> leg.connection().stream())
                .filter(change -> !change.from().equals(change.to()))
                .collect(Collectors.groupingBy(
                        change -> new Passage.Border(change.from(), change.to()), Collectors.counting()));
        return uses.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
