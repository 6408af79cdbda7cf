package org.hexi.engine.routing.internal;

import org.hexi.engine.routing.api.LegPrice;

/**
 * What an arc takes that does not depend on the hour, true and on the grid. Immutable.
 *
 * @param negativeLog &minus;ln of the probability that every border passed on board keeps its allowance
 */
record Fare(LegPrice price, double negativeLog, long cost, long co2e, long risk) {
    static Fare of(LegPrice price, double negativeLog, Grid grid) {
        return new Fare(
                price, negativeLog, grid.cost(price.cost()), grid.co2e(price.co2eKilograms()), grid.risk(negativeLog));
    }

    static Fare of(LegPrice price, Grid grid) {
        return of(price, 0, grid);
    }
}
