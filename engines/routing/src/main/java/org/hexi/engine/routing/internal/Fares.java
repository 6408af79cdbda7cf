package org.hexi.engine.routing.internal;

import java.util.Arrays;
import org.hexi.engine.routing.api.LegPrice;

/**
 * What each arc of one kind takes that does not depend on the hour, in units of the grid, and which requirements it meets.
 * Filled once, before the search reads it.
 */
final class Fares {
    private static final long NOT_OFFERED = -1;

    private final long[] costs;
    private final long[] co2es;
    private final long[] risks;
    private final int[] met;

    Fares(int arcs) {
        this.costs = new long[arcs];
        this.co2es = new long[arcs];
        this.risks = new long[arcs];
        this.met = new int[arcs];
        Arrays.fill(costs, NOT_OFFERED);
    }

    void put(int arc, LegPrice price, long risk, int requirementsMet, Grid grid) {
        costs[arc] = grid.cost(price);
        co2es[arc] = grid.co2e(price);
        risks[arc] = risk;
        met[arc] = requirementsMet;
    }

    /** False where the arc is not offered for the load, is not allowed, or has probability 0. */
    boolean isOffered(int arc) {
        return costs[arc] != NOT_OFFERED;
    }

    long cost(int arc) {
        return costs[arc];
    }

    long co2e(int arc) {
        return co2es[arc];
    }

    long risk(int arc) {
        return risks[arc];
    }

    /** One bit for each requirement of the question. */
    int met(int arc) {
        return met[arc];
    }
}
