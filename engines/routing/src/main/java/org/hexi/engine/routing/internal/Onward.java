package org.hexi.engine.routing.internal;

import java.util.Arrays;
import org.hexi.engine.routing.internal.Network.Boarding;

/**
 * What goes on from each place, in flat arrays for the quick search: the boardings of a place lie side by side, and so do the
 * numbers of its changes, because transfers are numbered in the order of the places they begin at. Immutable.
 */
final class Onward {
    private final int[] firstBoardings;
    private final int[] lanes;
    private final int[] stops;
    private final int[] firstTransfers;

    Onward(Boarding[][] boardings, int[][] transfersFrom) {
        this.firstBoardings = new int[boardings.length + 1];
        this.firstTransfers = new int[boardings.length + 1];
        for (int place = 0; place < boardings.length; place++) {
            firstBoardings[place + 1] = firstBoardings[place] + boardings[place].length;
            firstTransfers[place + 1] = firstTransfers[place] + transfersFrom[place].length;
        }
        Boarding[] all = Arrays.stream(boardings).flatMap(Arrays::stream).toArray(Boarding[]::new);
        this.lanes = Arrays.stream(all).mapToInt(Boarding::lane).toArray();
        this.stops = Arrays.stream(all).mapToInt(Boarding::stop).toArray();
    }

    private Onward(Onward base, int places) {
        this.lanes = base.lanes;
        this.stops = base.stops;
        this.firstBoardings = longer(base.firstBoardings, places + 1);
        this.firstTransfers = longer(base.firstTransfers, places + 1);
    }

    /** The same with more places behind the known ones, from which nothing goes on. */
    Onward with(int places) {
        return new Onward(this, places);
    }

    /** The number of the first boarding of a place; they end where those of the next place begin. */
    int firstBoarding(int place) {
        return firstBoardings[place];
    }

    int lane(int boarding) {
        return lanes[boarding];
    }

    int stop(int boarding) {
        return stops[boarding];
    }

    /** The first transfer of a place; they end where those of the next place begin. */
    int firstTransfer(int place) {
        return firstTransfers[place];
    }

    private static int[] longer(int[] firsts, int length) {
        int[] more = Arrays.copyOf(firsts, length);
        Arrays.fill(more, firsts.length, length, firsts[firsts.length - 1]);
        return more;
    }
}
