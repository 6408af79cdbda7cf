package org.hexi.benchmarks.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges itineraries by the timetable alone, without any search. Immutable. */
public final class Referee {
    private final Network network;
    private final Map<String, Line> lineOf = new HashMap<>();
    private final Map<String, Run> runs = new HashMap<>();
    private final Map<Long, Integer> walks = new HashMap<>();

    public Referee(Network network) {
        this.network = network;
        for (Line line : network.lines()) {
            for (Run run : line.runs()) {
                lineOf.put(run.id(), line);
                runs.put(run.id(), run);
            }
        }
        network.walks().forEach(walk -> walks.put(pair(walk.from(), walk.to()), walk.ticks()));
    }

    /** What forbids the itinerary, if anything does. */
    public Optional<String> fault(Question question, Itinerary itinerary) {
        List<Ride> rides = itinerary.rides();
        if (rides.getFirst().from() != question.from() || rides.getLast().to() != question.to()) {
            return Optional.of("other ends than asked for");
        }
        if (rides.getFirst().departs() < question.ready()) {
            return Optional.of("leaves before ready");
        }
        for (int n = 0; n < rides.size(); n++) {
            if (!isRun(rides.get(n))) {
                return Optional.of("no such ride: " + rides.get(n));
            }
            if (n > 0 && !isReached(rides.get(n - 1), rides.get(n))) {
                return Optional.of("missed change to " + rides.get(n));
            }
        }
        return Optional.empty();
    }

    private boolean isRun(Ride ride) {
        @Nullable Line line = lineOf.get(ride.run());
        @Nullable Run run = runs.get(ride.run());
        if (line == null || run == null) {
            return false;
        }
        boolean boarded = false;
        for (int call = 0; call < run.calls(); call++) {
            if (boarded && line.stops().get(call) == ride.to() && run.arrival(call) == ride.arrives()) {
                return true;
            }
            boarded |= line.stops().get(call) == ride.from() && run.departure(call) == ride.departs();
        }
        return false;
    }

    private boolean isReached(Ride before, Ride after) {
        return ticks(before.to(), after.from())
                .filter(ticks -> before.arrives() + ticks <= after.departs())
                .isPresent();
    }

    private Optional<Integer> ticks(int from, int to) {
        return from == to ? Optional.of(network.changeTicks()) : Optional.ofNullable(walks.get(pair(from, to)));
    }

    private static long pair(int from, int to) {
        return (long) from << 32 | to;
    }
}
