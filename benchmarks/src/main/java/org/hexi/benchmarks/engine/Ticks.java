package org.hexi.benchmarks.engine;

import java.util.ArrayList;
import java.util.List;
import org.hexi.benchmarks.network.Line;
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
        int most = 0;
        for (Line line : network.lines()) {
            for (Run run : line.runs()) {
                most = Math.max(most, mostInOneTick(run));
            }
        }
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
        List<StopTime> times = new ArrayList<>();
        int place = 0;
        for (int call = 0; call < run.calls(); call++) {
            place = call > 0 && run.arrival(call) == run.departure(call - 1) ? place + 1 : 0;
            long arrival = unit(run.arrival(call)) + place;
            place = run.departure(call) == run.arrival(call) ? place : 0;
            times.add(new StopTime(arrival, unit(run.departure(call)) + place));
        }
        return times;
    }

    private static int mostInOneTick(Run run) {
        int most = 0;
        int place = 0;
        for (int call = 1; call < run.calls(); call++) {
            boolean stays = run.departure(call - 1) != run.arrival(call - 1);
            place = run.arrival(call) != run.departure(call - 1) ? 0 : stays ? 1 : place + 1;
            most = Math.max(most, place);
        }
        return most;
    }
}
