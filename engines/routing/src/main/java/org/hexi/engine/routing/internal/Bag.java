package org.hexi.engine.routing.internal;

import java.util.function.IntConsumer;

/**
 * The labels worth keeping at one place, none covered by another. The clock is the true minute on the way and the grid's unit
 * at the destination, because on the way a minute inside one unit may still catch or miss a departure. A label stays covered
 * for good: what covered it may itself be dropped only for one that covers both.
 *
 * <p>A tree of boxes, after the ND-tree of Jaszkiewicz and Lust (2018): a box whose best corner is not within a label's reach
 * holds nothing that covers it, and one whose worst corner is, does. Asked far more often than changed.
 */
final class Bag {
    final int place;

    /** Whether the labels here came by road and so must not go on by road. */
    final boolean offRoad;

    /** The requirements met by the labels here, one bit each. */
    final int met;

    /** What came in the round that is on. */
    final Fresh.Queue fresh = new Fresh.Queue(this);

    private Box root = new Box();

    /** The label that covered last: what the search offers next is often covered by the same one. */
    private final long[] last = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};

    Bag(int place, boolean offRoad, int met) {
        this.place = place;
        this.offRoad = offRoad;
        this.met = met;
    }

    boolean covers(long clock, long cost, long co2e, long risk) {
        return last[0] <= clock && last[1] <= cost && last[2] <= co2e && last[3] <= risk
                || root.covers(clock, cost, co2e, risk, last);
    }

    /** Adds a label that is not covered, and drops what it covers. */
    void add(long clock, long cost, long co2e, long risk, int label, IntConsumer dropped) {
        if (root.drop(clock, cost, co2e, risk, dropped)) {
            root = new Box();
        }
        root.add(clock, cost, co2e, risk, label);
    }

    void forEach(Visitor visitor) {
        root.forEach(visitor);
    }

    /** Takes what a bag holds, label by label. */
    interface Visitor {
        void visit(long clock, long cost, long co2e, long risk, int label);
    }
}
