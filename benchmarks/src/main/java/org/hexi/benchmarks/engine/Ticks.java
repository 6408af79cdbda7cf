package org.hexi.benchmarks.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hexi.benchmarks.network.Network;
import org.hexi.benchmarks.network.Run;
import org.hexi.engine.routing.spi.StopTime;

/**
 * The clock of a network as Hexi's engine reads it, which wants time to rise between any two stops. Where a network calls at
 * several stops in one tick, a tick is made of so many units that the calls take the first half of them one by one, and every
 * change is half a tick shorter. This is exact: of two events whole ticks apart by the change or more, the later one is reached,
 * because calls move it by less than the half tick; of two events nearer than that it is not, for the same reason.
 */
record Ticks(int units) {
    /** More would not leave room for a day within the horizon of a question. */
    private static final int MOST_UNITS = 32;

    static Ticks of(Network network) {
        int most = network.lines().stream()
                .flatMap(line -> line.runs().stream())
                .flatMapToInt(run -> Arrays.stream(places(run)))
                .max()
                .orElse(0);
        int units = most == 0 ? 1 : 4 * Integer.highestOneBit(most);
        if (units > MOST_UNITS) {
            throw new IllegalArgumentException(
                    "a run calls at " + (most + 1) + " stops in one tick; at most 16 can be told apart");
        }
        return new Ticks(units);
    }

    long unit(int tick) {
        return (long) tick * units;
    }

    int tick(long unit) {
        return Math.toIntExact(Math.floorDiv(unit, units));
    }

    long change(int ticks) {
        return unit(ticks) - units / 2;
    }

    List<StopTime> times(Run run) {
        int[] places = places(run);
        return IntStream.range(0, run.calls())
                .mapToObj(call -> new StopTime(
                        unit(run.arrival(call)) + places[2 * call], unit(run.departure(call)) + places[2 * call + 1]))
                .toList();
    }

    /** Of each arrival and departure, how many calls of the run lie before it in the same tick. */
    private static int[] places(Run run) {
        int[] places = new int[2 * run.calls()];
        for (int call = 0; call < run.calls(); call++) {
            if (call > 0 && run.arrival(call) == run.departure(call - 1)) {
                places[2 * call] = places[2 * call - 1] + 1;
            }
            if (run.departure(call) == run.arrival(call)) {
                places[2 * call + 1] = places[2 * call];
            }
        }
        return places;
    }
}
