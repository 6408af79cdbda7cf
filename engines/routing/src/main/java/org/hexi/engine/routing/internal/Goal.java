package org.hexi.engine.routing.internal;

import org.hexi.engine.routing.api.Tolerance;

/**
 * The destination of a search: takes what arrives, and tells of what is under way whether it can still matter. A label is
 * hopeless when a delivered journey covers even its bounds. Equality is enough: what was delivered before has no more legs.
 */
final class Goal {
    private final int place;
    private final Grid grid;
    private final Delivery delivery;
    private final Bounds bounds;
    private final int requirements;
    private final Bag delivered;
    private final Aim aim;
    private final Slack slack;

    Goal(int place, PricedNetwork priced, Delivery delivery, Bounds bounds, Tolerance tolerance, Aim aim) {
        this.place = place;
        this.grid = priced.grid();
        this.delivery = delivery;
        this.bounds = bounds;
        this.requirements = priced.requirements();
        this.delivered = new Bag(place, false, requirements);
        this.aim = aim;
        this.slack = Slack.atDestination(tolerance, grid);
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
                        clock(minute) + slack.clock(),
                        cost + slack.cost(),
                        co2e + slack.co2e(),
                        risk + deadline + slack.risk());
    }

    void deliver(long minute, long cost, long co2e, long risk, int label) {
        delivered.add(clock(minute), cost, co2e, risk + delivery.risk(minute), label, dropped -> {});
        aim.reached(delivery.released(minute), cost, co2e, risk + delivery.risk(minute));
    }

    private long clock(long minute) {
        return grid.clock(delivery.released(minute));
    }
}
