package org.hexi.benchmarks.freight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexi.benchmarks.freight.FreightWorld.Section;
import org.hexi.benchmarks.network.Itinerary;
import org.hexi.benchmarks.network.Question;
import org.hexi.benchmarks.network.Ride;
import org.hexi.benchmarks.network.Walk;

/** Judges itineraries by the real rules of a freight network, one ride after the other and without any search. Immutable. */
final class FreightRules {
    private final FreightWorld world;
    private final Map<String, Integer> lineOf = new HashMap<>();

    FreightRules(FreightWorld world) {
        this.world = world;
        for (int line = 0; line < world.lines().size(); line++) {
            int number = line;
            world.lines().get(line).runs().forEach(run -> lineOf.put(run.id(), number));
        }
    }

    /** The first thing on the way that makes it impossible, if there is any. */
    Optional<Breach> breach(Question question, Itinerary itinerary) {
        int ready = question.ready();
        int place = question.from();
        for (Ride ride : itinerary.rides()) {
            int dwell =
                    place == ride.from() && ride.equals(itinerary.rides().getFirst()) ? 0 : dwell(place, ride.from());
            Optional<Breach> breach = breach(ride, ready, dwell);
            if (breach.isPresent()) {
                return breach;
            }
            ready = ride.arrives();
            place = ride.to();
        }
        return Optional.empty();
    }

    private Optional<Breach> breach(Ride ride, int ready, int dwell) {
        int line = line(ride.run());
        if (ride.departs() < ready + dwell) {
            return Optional.of(Breach.DWELL_NOT_KEPT);
        }
        if (ride.departs() < ready + dwell + world.cutOffs().get(line)) {
            return Optional.of(Breach.CUT_OFF_MISSED);
        }
        List<Integer> stops = world.lines().get(line).stops();
        return isSoldOut(ride.run(), stops.indexOf(ride.from()), stops.indexOf(ride.to()))
                ? Optional.of(Breach.NO_ROOM)
                : Optional.empty();
    }

    boolean isSoldOut(String run, int fromCall, int toCall) {
        Section section = world.soldOut().get(run);
        return section != null && section.overlaps(fromCall, toCall);
    }

    private int line(String run) {
        return Objects.requireNonNull(lineOf.get(run), "a run of the network");
    }

    private int dwell(int from, int to) {
        if (from == to) {
            return world.dwells().get(from);
        }
        return world.pairs().stream()
                .filter(pair -> pair.from() == from && pair.to() == to)
                .mapToInt(Walk::ticks)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no change from " + from + " to " + to));
    }
}
