package org.hexi.benchmarks.freight;

import java.util.List;
import java.util.stream.IntStream;
import org.hexi.benchmarks.engine.Engine;
import org.hexi.benchmarks.engine.NaviqoreEngine;
import org.hexi.benchmarks.engine.otp.OtpEngine;
import org.hexi.benchmarks.network.Network;
import org.hexi.benchmarks.network.Walk;

/** How much of the rules of freight the engines for people are told. */
enum Approximation {
    /** One least time for every change: the median dwell plus the median cut-off of the network. */
    ONE_MINIMUM {
        @Override
        List<Engine> engines(FreightWorld world) {
            int minimum = world.medianDwell() + world.medianCutOff();
            List<Walk> pairs = world.pairs().stream()
                    .map(pair -> new Walk(pair.from(), pair.to(), minimum))
                    .toList();
            Network network = new Network(world.places(), world.lines(), pairs, minimum);
            return List.of(new NaviqoreEngine(network), new OtpEngine(network));
        }
    },

    /**
     * As far as each can be driven: naviqore knows the dwell of each place and border and the median cut-off before every boarding;
     * OpenTripPlanner knows the cut-off of each line, the dwell of each border (no less than the median) and the median dwell of
     * all places.
     */
    AS_FAR_AS_IT_GOES {
        @Override
        List<Engine> engines(FreightWorld world) {
            int dwell = world.medianDwell();
            int least = IntStream.concat(
                            world.dwells().stream().mapToInt(Integer::intValue),
                            world.pairs().stream().mapToInt(Walk::ticks))
                    .min()
                    .orElse(1);
            List<Walk> clipped = world.pairs().stream()
                    .map(pair -> new Walk(pair.from(), pair.to(), Math.max(pair.ticks(), dwell)))
                    .toList();
            Network exactDwell = new Network(world.places(), world.lines(), world.pairs(), least);
            Network medianDwell = new Network(world.places(), world.lines(), clipped, dwell);
            return List.of(
                    new NaviqoreEngine(exactDwell, world.dwells()::get, world.medianCutOff()),
                    new OtpEngine(medianDwell, world.cutOffs()::get));
        }
    };

    abstract List<Engine> engines(FreightWorld world);
}
