package org.hexi.engine.routing.internal;

import org.hexi.engine.routing.api.Tolerance;

/**
 * The destination of a search: takes what arrives, and tells of what is under way whether it can still matter. A label is
 * hopeless when a delivered journey covers even its bounds. Equality is enough: what was delivered before has no more legs. A
 * tolerance is spent here and nowhere else, so it never adds up along a journey.
 */
final class Goal {
    private final int place;
    private final Grid grid;
    private final Delivery delivery;
    private final Bounds bounds;
    private final int requirements;
    private final Bag delivered;
    private final Aim aim;
    private final long toleratedClock;
    private final long toleratedCost;
    private final long toleratedCo2e;
    private final long toleratedRisk;

    Goal(int place, PricedNetwork priced, Delivery delivery, Bounds bounds, Tolerance tolerance, Aim aim) {
        this.place = place;
        this.grid = priced.grid();
        this.delivery = delivery;
        this.bounds = bounds;
        this.requirements = priced.requirements();
        this.delivered = new Bag(place, false, requirements);
        this.aim = aim;
        this.toleratedClock = grid.minutesWithin(tolerance.minutes());
        this.toleratedCost = grid.costWithin(tolerance.cost());
        this.toleratedCo2e = grid.co2eWithin(tolerance.co2eKilograms());
        this.toleratedRisk = grid.riskWithin(tolerance.riskMicros());
    }

    Bag delivered() {
        return delivered;
    }

    /** Whether a journey that met these requirements ends here. */
    boolean isAt(int somewhere, int met) {
        return place == somewhere && met == requirements;
    }

    /** Whether the destination can be reached from an arrival at a place with so many legs more. */
    boolean isReachable(int from, int legs) {
        return bounds.reaches(from, legs);
    }

    boolean isHopeless(int at, long minute, long cost, long co2e, long risk, int legs) {
        return !accepts(
                minute + bounds.minutes(at, legs),
                cost + bounds.cost(at, legs),
                co2e + bounds.co2e(at, legs),
                risk + bounds.risk(at, legs));
    }

    /** Whether an arrival here keeps every limit and is covered by nothing delivered, within the tolerance. */
    boolean accepts(long minute, long cost, long co2e, long risk) {
        long deadline = delivery.risk(minute);
        return deadline != Grid.IMPOSSIBLE
                && delivery.isWithin(cost, co2e)
                && aim.isWorthwhile(delivery.released(minute), cost, co2e, risk + deadline)
                && !delivered.covers(
                        clock(minute) + toleratedClock,
                        cost + toleratedCost,
                        co2e + toleratedCo2e,
                        risk + deadline + toleratedRisk);
    }

    void deliver(long minute, long cost, long co2e, long risk, int label) {
        delivered.add(clock(minute), cost, co2e, risk + delivery.risk(minute), label, dropped -> {});
        aim.reached(delivery.released(minute), cost, co2e, risk + delivery.risk(minute));
    }

    private long clock(long minute) {
        return grid.clock(delivery.released(minute));
    }
}
