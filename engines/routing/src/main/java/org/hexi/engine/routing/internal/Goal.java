package org.hexi.engine.routing.internal;

import org.hexi.engine.routing.api.Tolerance;

/**
 * The destination of a search: takes what arrives, and tells of what is under way whether it can still matter. A label is
 * hopeless when a delivered journey covers even its bounds. Equality is enough: what was delivered before has no more legs.
 */
final class Goal {
    /** Refused whatever the risk. */
    static final long ANY_RISK = Long.MIN_VALUE;

    private final int place;
    private final Grid grid;
    private final Delivery delivery;
    private final Bounds bounds;
    private final int requirements;
    private final Bag delivered;
    private final Aim aim;
    private final Slack slack;

    /** What covered last, for the one who asks here. */
    private final long[] last = Bag.nothing();

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

    private Goal(Goal other) {
        this.place = other.place;
        this.grid = other.grid;
        this.delivery = other.delivery;
        this.bounds = other.bounds;
        this.requirements = other.requirements;
        this.delivered = other.delivered;
        this.aim = other.aim;
        this.slack = other.slack;
    }

    /** The same goal for another thread, which asks it only while nothing is delivered. */
    Goal shared() {
        return new Goal(this);
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
        return hopelessFrom(at, minute, cost, co2e, risk, legs) != Grid.IMPOSSIBLE;
    }

    /**
     * The risk from which on a label is hopeless for sure, also at any later minute: no more than the label's own where it is
     * hopeless, {@link Grid#IMPOSSIBLE} where it is not.
     */
    long hopelessFrom(int at, long minute, long cost, long co2e, long risk, int legs) {
        long toCome = bounds.risk(at, legs);
        long from = refusedFrom(
                minute + bounds.minutes(at, legs),
                cost + bounds.cost(at, legs),
                co2e + bounds.co2e(at, legs),
                risk + toCome);
        return less(from, toCome);
    }

    /**
     * The risk from which on an arrival here is refused for sure, also at any later minute: because it breaks a limit or is
     * covered by something delivered, within the tolerance. {@link Grid#IMPOSSIBLE} where it is accepted.
     */
    long refusedFrom(long minute, long cost, long co2e, long risk) {
        long deadline = delivery.risk(minute);
        if (deadline == Grid.IMPOSSIBLE || !delivery.isWithin(cost, co2e)) {
            return ANY_RISK;
        }
        if (!aim.isWorthwhile(delivery.released(minute), cost, co2e, risk + deadline)) {
            return risk;
        }
        long more = deadline + slack.risk();
        return less(
                delivered.coveredFrom(
                        clock(minute) + slack.clock(), cost + slack.cost(), co2e + slack.co2e(), risk + more, last),
                more);
    }

    /** A limit of the risk of a whole as the limit for a part of it. */
    private static long less(long from, long others) {
        return from == Grid.IMPOSSIBLE || from == ANY_RISK ? from : from - others;
    }

    void deliver(long minute, long cost, long co2e, long risk, int label) {
        delivered.add(clock(minute), cost, co2e, risk + delivery.risk(minute), label, dropped -> {});
        aim.reached(delivery.released(minute), cost, co2e, risk + delivery.risk(minute));
    }

    private long clock(long minute) {
        return grid.clock(delivery.released(minute));
    }
}
