package org.hexi.engine.routing.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.Preference;
import org.hexi.engine.routing.disruption.Disruption;
import org.hexi.engine.routing.disruption.OpenBooking;
import org.hexi.engine.routing.disruption.Replanning;
import org.hexi.engine.routing.disruption.Situation;
import org.hexi.engine.routing.disruption.Verdict;
import org.hexi.engine.routing.spi.Closure;
import org.hexi.engine.routing.spi.FreeRoom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every event on every network. */
class DisruptionLawsTest {
    private static final long FIRST_SEED = 41_000;
    private static final int CASES = Boolean.getBoolean("hexi.long") ? 4000 : 600;
    private static final Preference[] PREFERENCES = Preference.values();

    @BeforeAll
    static void tellSeedsAndCounts() {
        System.out.printf("disruption laws: %d networks from seed %d under each law%n", CASES, FIRST_SEED);
    }

    @Test
    void passagesShutWhenNobodyIsThereChangeNothing() {
        int bookings = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            RandomCase given = RandomCase.of(seed);
            long ready = given.query().readyMinute();
            List<Disruption> events = Happening.passages(given)
                    .<Disruption>map(passage -> new Disruption.Closed(new Closure(passage, ready - 900, ready - 800)))
                    .toList();
            Replanning replanning = replanning(given, events, FreeRoom.UNCOUNTED);
            List<OpenBooking> open = bookings(given, 1);
            List<Verdict> kept = open.stream()
                    .<Verdict>map(booking -> new Verdict.Kept(booking, booking.journey()))
                    .toList();
            assertThat(replanning.replan(open, ready - 1)).as("seed %d", seed).isEqualTo(kept);
            assertThat(replanning.replan(open, ready + new Random(seed).nextInt(1500)))
                    .as("seed %d", seed)
                    .isEqualTo(kept);
            bookings += open.size();
        }
        assertThat(bookings).isGreaterThan(CASES);
    }

    @Test
    void whatMovesTakesTheFirstOfAPlainPlanOfItsTail() {
        Map<String, Integer> counts = new HashMap<>();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            RandomCase given = RandomCase.of(seed);
            Happening drawn = Happening.draw(given);
            Replanning replanning = replanning(given, List.of(drawn.event()), FreeRoom.UNCOUNTED);
            for (Verdict verdict : replanning.replan(bookings(given, 1), drawn.nowMinute())) {
                try {
                    new JudgedVerdict(given, drawn, replanning, verdict).check();
                } catch (AssertionError failed) {
                    throw new AssertionError("seed " + seed + ", " + drawn + ", " + verdict, failed);
                }
                counts.merge(verdict.getClass().getSimpleName(), 1, Integer::sum);
            }
        }
        System.out.println("disruption laws: judged " + counts);
        assertThat(counts.keySet()).containsExactlyInAnyOrder("Kept", "Moved", "Broken");
        assertThat(counts.values()).allMatch(count -> count > CASES / 20);
    }

    @Test
    void aBatchIsLikeOneBookingAfterTheOther() {
        int moved = 0;
        try (TwoThreads executor = new TwoThreads()) {
            for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
                RandomCase given = RandomCase.of(seed);
                Happening drawn = Happening.draw(given);
                List<OpenBooking> open = bookings(given, 3);
                List<Verdict> expected = oneAfterTheOther(given, drawn, open);
                Replanning replanning = replanning(given, List.of(drawn.event()), room(given.seed(), Map.of()));
                assertThat(replanning.replan(open, drawn.nowMinute()))
                        .as("seed %d", seed)
                        .isEqualTo(expected);
                assertThat(replanning.replan(open, drawn.nowMinute(), executor))
                        .as("seed %d", seed)
                        .isEqualTo(expected);
                moved += (int) expected.stream()
                        .filter(Verdict.Moved.class::isInstance)
                        .count();
            }
        }
        assertThat(moved).as("moves worth comparing").isGreaterThan(CASES / 10);
    }

    private static List<Verdict> oneAfterTheOther(RandomCase given, Happening drawn, List<OpenBooking> open) {
        Map<String, Integer> taken = new HashMap<>();
        Map<String, Verdict> verdicts = new HashMap<>();
        for (OpenBooking booking :
                open.stream().sorted(Comparator.comparing(OpenBooking::id)).toList()) {
            Replanning replanning = replanning(given, List.of(drawn.event()), room(given.seed(), Map.copyOf(taken)));
            Verdict verdict =
                    replanning.replan(List.of(booking), drawn.nowMinute()).getFirst();
            verdicts.put(booking.id(), verdict);
            if (verdict instanceof Verdict.Moved moved) {
                sections(moved).forEach(section -> taken.merge(section, 2, Integer::sum));
            }
        }
        return open.stream()
                .flatMap(booking -> Optional.ofNullable(verdicts.get(booking.id())).stream())
                .toList();
    }

    /** The sections of the new rides that the booking did not hold before. */
    private static List<String> sections(Verdict.Moved moved) {
        List<Leg> before = moved.booking().journey().legs();
        List<String> held = sections(before.subList(moved.begunLegs(), before.size()));
        List<Leg> after = moved.journey().legs();
        List<String> all = new ArrayList<>(sections(after.subList(moved.begunLegs(), after.size())));
        all.removeAll(held);
        return all;
    }

    private static List<String> sections(List<Leg> legs) {
        List<String> sections = new ArrayList<>();
        for (Leg leg : legs) {
            if (leg instanceof Leg.Ride ride) {
                for (int after = ride.fromStop(); after < ride.toStop(); after++) {
                    sections.add(ride.service() + "/" + ride.departure() + "/" + after);
                }
            }
        }
        return sections;
    }

    /** Room for none to a few loads, the same for the same seed, less what is taken. */
    private static FreeRoom room(long seed, Map<String, Integer> taken) {
        return (service, departure, after) -> {
            String section = service.id() + "/" + departure.id() + "/" + after;
            int teu = new Random(seed * 31 + section.hashCode()).nextInt(8);
            return BigDecimal.valueOf(teu - taken.getOrDefault(section, 0));
        };
    }

    private static Replanning replanning(RandomCase given, List<Disruption> events, FreeRoom room) {
        return new Replanning(new Situation(given.timetable(), given.world()), events, given.pricing(), room);
    }

    /** Every journey of the front, booked so many times, by every preference in turn. */
    private static List<OpenBooking> bookings(RandomCase given, int times) {
        List<OpenBooking> bookings = new ArrayList<>();
        for (int n = 0; n < times; n++) {
            for (Journey journey : given.plan().journeys()) {
                Preference preference = PREFERENCES[bookings.size() % PREFERENCES.length];
                bookings.addFirst(
                        new OpenBooking("B%03d".formatted(bookings.size()), given.query(), journey, preference));
            }
        }
        return bookings;
    }
}
