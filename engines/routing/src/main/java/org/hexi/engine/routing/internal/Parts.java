package org.hexi.engine.routing.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The places shared out for work side by side, so that about as many trips call at each part. The destination stands alone,
 * because a pass over the legs that end there goes before all others; the first part writes its labels. Immutable.
 */
final class Parts {
    private final boolean[] destination;
    private final boolean[][] elsewhere;

    Parts(Network network, int destination, int count) {
        int places = network.places().size();
        this.destination = new boolean[places];
        this.destination[destination] = true;
        this.elsewhere = new boolean[count][places];
        long[] load = new long[count];
        long[] calls = calls(network);
        IntStream.range(0, places)
                .filter(place -> place != destination)
                .boxed()
                .sorted(Comparator.comparingLong((Integer place) -> -calls[place]))
                .forEach(place -> {
                    int least = least(load);
                    elsewhere[least][place] = true;
                    load[least] += calls[place];
                });
    }

    private static long[] calls(Network network) {
        long[] calls = new long[network.places().size()];
        Arrays.fill(calls, 1);
        for (Lane lane : network.lanes()) {
            for (int stop = 1; stop < lane.stops(); stop++) {
                calls[lane.place(stop)] += (long) stop * lane.trips();
            }
        }
        return calls;
    }

    private static int least(long[] load) {
        int least = 0;
        for (int other = 1; other < load.length; other++) {
            least = load[other] < load[least] ? other : least;
        }
        return least;
    }

    int count() {
        return elsewhere.length;
    }

    /** The destination alone. */
    boolean[] destination() {
        return destination;
    }

    /** The places of a part, without the destination. */
    boolean[] elsewhere(int part) {
        return elsewhere[part];
    }
}
