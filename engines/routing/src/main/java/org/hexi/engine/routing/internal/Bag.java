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
    private final Wide wide = new Wide();

    /** The packed label that covered last: what the search offers next is often covered by the same one. */
    private final long[] last = nothing();

    Bag(int place, boolean offRoad, int met) {
        this.place = place;
        this.offRoad = offRoad;
        this.met = met;
    }

    /**
     * The risk of a label here that is no worse in anything: with this risk or more, and no less of the rest, another one is
     * covered. {@link Grid#IMPOSSIBLE} when there is none.
     */
    long coveredFrom(long clock, long cost, long co2e, long risk) {
        return coveredFrom(clock, cost, co2e, risk, last);
    }

    /** The same, beginning with what the one who asks was told last. */
    long coveredFrom(long clock, long cost, long co2e, long risk, long[] told) {
        if ((clock | cost | co2e | risk) >= 0
                && isCoveredPacked(Packed.asked(clock, cost), Packed.asked(co2e, risk), told)) {
            return Packed.low(told[1]);
        }
        return wide.isEmpty() ? Grid.IMPOSSIBLE : wide.coveredFrom(clock, cost, co2e, risk);
    }

    private boolean isCoveredPacked(long clockCost, long co2eRisk, long[] told) {
        return Packed.isWithin(told[0], told[1], clockCost, co2eRisk) || root.covers(clockCost, co2eRisk, told);
    }

    /** Told nothing yet. */
    static long[] nothing() {
        return new long[] {Packed.BEYOND, Packed.BEYOND};
    }

    /** Adds a label that is not covered, and drops what it covers. */
    void add(long clock, long cost, long co2e, long risk, int label, IntConsumer dropped) {
        boolean isPacked = Packed.fits(clock) && Packed.fits(cost) && Packed.fits(co2e) && Packed.fits(risk);
        if (!wide.isEmpty() || !isPacked) {
            wide.drop(clock, cost, co2e, risk, dropped);
        }
        if (Math.max(Math.max(clock, cost), Math.max(co2e, risk)) <= Packed.MOST) {
            dropPacked(Math.max(0, clock), Math.max(0, cost), Math.max(0, co2e), Math.max(0, risk), dropped);
        }
        if (isPacked) {
            root.add(Packed.pair(clock, cost), Packed.pair(co2e, risk), label);
        } else {
            wide.add(clock, cost, co2e, risk, label);
        }
    }

    private void dropPacked(long clock, long cost, long co2e, long risk, IntConsumer dropped) {
        if (root.drop(Packed.pair(clock, cost), Packed.pair(co2e, risk), dropped)) {
            root = new Box();
        }
    }

    void forEach(Visitor visitor) {
        root.forEach(visitor);
        wide.forEach(visitor);
    }

    /** Takes what a bag holds, label by label. */
    interface Visitor {
        void visit(long clock, long cost, long co2e, long risk, int label);
    }
}
