package org.hexi.engine.routing.internal;

import org.hexi.engine.routing.api.Tolerance;

/**
 * The part of a question's tolerance that may be spent in one place, in units of the grid. A quarter goes to the destination,
 * spent once by each journey left out; the rest to the places on the way, a share for each leg, because there it adds up. Time
 * is spent at the destination alone: on the way a minute may be a train. Immutable.
 */
record Slack(long clock, long cost, long co2e, long risk) {
    private static final int PARTS = 4;

    static Slack atDestination(Tolerance tolerance, Grid grid) {
        return new Slack(
                grid.minutesWithin(tolerance.minutes()),
                grid.costWithin(tolerance.cost()) / PARTS,
                grid.co2eWithin(tolerance.co2eKilograms()) / PARTS,
                grid.riskWithin(tolerance.riskMicros()) / PARTS);
    }

    static Slack onTheWay(Tolerance tolerance, Grid grid, int maxLegs) {
        return new Slack(
                0,
                share(grid.costWithin(tolerance.cost()), maxLegs),
                share(grid.co2eWithin(tolerance.co2eKilograms()), maxLegs),
                share(grid.riskWithin(tolerance.riskMicros()), maxLegs));
    }

    private static long share(long whole, int legs) {
        return (whole - whole / PARTS) / legs;
    }
}
