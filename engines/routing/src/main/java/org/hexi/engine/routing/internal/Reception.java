package org.hexi.engine.routing.internal;

import org.hexi.engine.routing.api.JourneyQuery;

/**
 * Where labels come in: refuses those that another label or a finished journey covers, even with the least that is still to
 * come, and takes the others into the bag of their place or to the destination. Belongs to one search.
 */
final class Reception {
    private final Goal goal;
    private final Labels labels;
    private final Fresh fresh;
    private final Slack slack;
    private final int maxLegs;
    private Shelf shelf;
    private int legsLeft;

    Reception(PricedNetwork priced, JourneyQuery query, Goal goal, Labels labels, Fresh fresh, Shelf shelf) {
        this.goal = goal;
        this.labels = labels;
        this.fresh = fresh;
        this.slack = Slack.onTheWay(query.tolerance(), priced.grid(), query.maxLegs());
        this.maxLegs = query.maxLegs();
        this.shelf = shelf;
        begin(1);
    }

    /** Begins the first round again, with nothing on the way; what was delivered stays. */
    void reopen(Shelf empty) {
        shelf = empty;
        begin(1);
    }

    /** From now on comes what has so many legs behind it. */
    void begin(int round) {
        legsLeft = maxLegs - round;
    }

    /** Whether a label taken in this round can still matter. */
    boolean isHopeful(int place, int label) {
        return isHopeful(place, label, legsLeft);
    }

    /** Whether a label taken in the round before can still matter. */
    boolean isHopefulStill(int place, int label) {
        return isHopeful(place, label, legsLeft + 1);
    }

    private boolean isHopeful(int place, int label, int legs) {
        return !goal.isHopeless(
                place, labels.arrival(label), labels.cost(label), labels.co2e(label), labels.risk(label), legs);
    }

    boolean isWelcome(int place, boolean road, int met, long minute, long cost, long co2e, long risk) {
        return refusedFrom(place, road, met, minute, cost, co2e, risk) == Grid.IMPOSSIBLE;
    }

    /**
     * The risk from which on a label is refused at a place for sure, also at any later minute: the next trips of a lane take no
     * less of anything else, so they need not be offered before they are less risky. {@link Grid#IMPOSSIBLE} when it is welcome.
     */
    long refusedFrom(int place, boolean road, int met, long minute, long cost, long co2e, long risk) {
        if (goal.isAt(place, met)) {
            return goal.refusedFrom(minute, cost, co2e, risk);
        }
        if (!goal.isReachable(place, legsLeft)) {
            return Goal.ANY_RISK;
        }
        long covered = shelf.coveredFrom(
                place, road, met, minute, cost + slack.cost(), co2e + slack.co2e(), risk + slack.risk());
        return covered == Grid.IMPOSSIBLE
                ? goal.hopelessFrom(place, minute, cost, co2e, risk, legsLeft)
                : covered - slack.risk();
    }

    void take(int place, boolean road, int met, long minute, long cost, long co2e, long risk, int label) {
        if (goal.isAt(place, met)) {
            goal.deliver(minute, cost, co2e, risk, label);
            return;
        }
        labels.takes(label, cost, co2e, risk);
        Bag bag = shelf.bag(place, road, met);
        bag.add(minute, cost, co2e, risk, label, labels::drop);
        fresh.add(bag, label);
    }
}
