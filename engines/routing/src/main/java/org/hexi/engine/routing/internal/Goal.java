package org.hexi.engine.routing.internal;

/**
 * The destination of a search: takes what arrives, and tells of what is under way whether it can still matter. A label is
 * hopeless when a delivered journey covers even its bounds. Equality is enough: what was delivered before has no more legs.
 */
final class Goal {
    private final int place;
    private final Grid grid;
    private final Delivery delivery;
    private final Bounds bounds;
    private final Bag delivered;

    Goal(int place, Grid grid, Delivery delivery, Bounds bounds) {
        this.place = place;
        this.grid = grid;
        this.delivery = delivery;
        this.bounds = bounds;
        this.delivered = new Bag(place, false);
    }

    Bag delivered() {
        return delivered;
    }

    boolean isAt(int somewhere) {
        return place == somewhere;
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

    /** Whether an arrival here can be released in time and is covered by nothing delivered. */
    boolean accepts(long minute, long cost, long co2e, long risk) {
        long deadline = delivery.risk(minute);
        return deadline != Grid.IMPOSSIBLE && !delivered.covers(clock(minute), cost, co2e, risk + deadline);
    }

    void deliver(long minute, long cost, long co2e, long risk, int label) {
        delivered.add(clock(minute), cost, co2e, risk + delivery.risk(minute), label);
    }

    private long clock(long minute) {
        return grid.clock(delivery.released(minute));
    }
}
