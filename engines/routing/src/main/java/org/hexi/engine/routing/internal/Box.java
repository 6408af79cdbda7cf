package org.hexi.engine.routing.internal;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Labels of a bag that lie near each other, between a best and a worst corner: a leaf with the labels themselves, or two boxes.
 * Corners may lie further out than the labels left, never further in. Never empty but at the root.
 */
final class Box {
    private static final int MOST = 16;
    private static final int CRITERIA = 4;

    private long bestClock = Long.MAX_VALUE;
    private long bestCost = Long.MAX_VALUE;
    private long bestCo2e = Long.MAX_VALUE;
    private long bestRisk = Long.MAX_VALUE;
    private long worstClock = Long.MIN_VALUE;
    private long worstCost = Long.MIN_VALUE;
    private long worstCo2e = Long.MIN_VALUE;
    private long worstRisk = Long.MIN_VALUE;
    private long[] points = new long[CRITERIA * 4];
    private int[] labels = new int[4];
    private int size;
    private @Nullable Box left;
    private @Nullable Box right;

    /** Whether a label here is no worse in anything; copies it to {@code covering}. */
    boolean covers(long clock, long cost, long co2e, long risk, long[] covering) {
        if (bestClock > clock || bestCost > cost || bestCo2e > co2e || bestRisk > risk) {
            return false;
        }
        if (left != null && right != null) {
            return left.covers(clock, cost, co2e, risk, covering) || right.covers(clock, cost, co2e, risk, covering);
        }
        for (int at = 0; at < size * CRITERIA; at += CRITERIA) {
            if (points[at] <= clock && points[at + 1] <= cost && points[at + 2] <= co2e && points[at + 3] <= risk) {
                System.arraycopy(points, at, covering, 0, CRITERIA);
                return true;
            }
        }
        return false;
    }

    /** Drops what a label covers; tells whether nothing is left. */
    boolean drop(long clock, long cost, long co2e, long risk, IntConsumer dropped) {
        if (worstClock < clock || worstCost < cost || worstCo2e < co2e || worstRisk < risk) {
            return false;
        }
        if (left != null && right != null) {
            boolean isLeftGone = left.drop(clock, cost, co2e, risk, dropped);
            boolean isRightGone = right.drop(clock, cost, co2e, risk, dropped);
            if (isLeftGone != isRightGone) {
                become(isLeftGone ? right : left);
            }
            return isLeftGone && isRightGone;
        }
        for (int n = size - 1; n >= 0; n--) {
            int at = n * CRITERIA;
            if (points[at] >= clock && points[at + 1] >= cost && points[at + 2] >= co2e && points[at + 3] >= risk) {
                dropped.accept(labels[n]);
                size--;
                System.arraycopy(points, size * CRITERIA, points, at, CRITERIA);
                labels[n] = labels[size];
            }
        }
        return size == 0;
    }

    void add(long clock, long cost, long co2e, long risk, int label) {
        stretch(clock, cost, co2e, risk);
        if (left != null && right != null) {
            Box nearer =
                    left.distance(clock, cost, co2e, risk) <= right.distance(clock, cost, co2e, risk) ? left : right;
            nearer.add(clock, cost, co2e, risk, label);
            return;
        }
        put(clock, cost, co2e, risk, label);
        if (size > MOST) {
            split();
        }
    }

    void forEach(Bag.Visitor visitor) {
        if (left != null && right != null) {
            left.forEach(visitor);
            right.forEach(visitor);
        }
        for (int n = 0; n < size; n++) {
            int at = n * CRITERIA;
            visitor.visit(points[at], points[at + 1], points[at + 2], points[at + 3], labels[n]);
        }
    }

    private void put(long clock, long cost, long co2e, long risk, int label) {
        if (size == labels.length) {
            labels = Arrays.copyOf(labels, size * 2);
            points = Arrays.copyOf(points, size * 2 * CRITERIA);
        }
        labels[size] = label;
        int at = size * CRITERIA;
        points[at] = clock;
        points[at + 1] = cost;
        points[at + 2] = co2e;
        points[at + 3] = risk;
        size++;
    }

    /** Two boxes of half the labels each, apart in the criterion in which they differ most for its size. */
    private void split() {
        int by = widest();
        long[] values = new long[size];
        Arrays.setAll(values, n -> points[n * CRITERIA + by]);
        Arrays.sort(values);
        long middle = Math.max(values[size / 2], values[0] + 1);
        Box low = new Box();
        Box high = new Box();
        for (int n = 0; n < size; n++) {
            int at = n * CRITERIA;
            Box half = points[at + by] < middle ? low : high;
            half.add(points[at], points[at + 1], points[at + 2], points[at + 3], labels[n]);
        }
        left = low;
        right = high;
        size = 0;
        points = new long[0];
        labels = new int[0];
    }

    private int widest() {
        double[] spreads = {
            spread(bestClock, worstClock),
            spread(bestCost, worstCost),
            spread(bestCo2e, worstCo2e),
            spread(bestRisk, worstRisk)
        };
        int widest = 0;
        for (int other = 1; other < CRITERIA; other++) {
            widest = spreads[other] > spreads[widest] ? other : widest;
        }
        return widest;
    }

    private static double spread(long best, long worst) {
        return (worst - best) / (1.0 + Math.abs(worst));
    }

    private double distance(long clock, long cost, long co2e, long risk) {
        return off(bestClock, worstClock, clock)
                + off(bestCost, worstCost, cost)
                + off(bestCo2e, worstCo2e, co2e)
                + off(bestRisk, worstRisk, risk);
    }

    /** How far a value lies from the middle, for the size of the criterion. */
    private static double off(long best, long worst, long value) {
        return Math.abs(value - (best + worst) / 2.0) / (1.0 + Math.abs(worst));
    }

    private void stretch(long clock, long cost, long co2e, long risk) {
        bestClock = Math.min(bestClock, clock);
        bestCost = Math.min(bestCost, cost);
        bestCo2e = Math.min(bestCo2e, co2e);
        bestRisk = Math.min(bestRisk, risk);
        worstClock = Math.max(worstClock, clock);
        worstCost = Math.max(worstCost, cost);
        worstCo2e = Math.max(worstCo2e, co2e);
        worstRisk = Math.max(worstRisk, risk);
    }

    private void become(Box other) {
        bestClock = other.bestClock;
        bestCost = other.bestCost;
        bestCo2e = other.bestCo2e;
        bestRisk = other.bestRisk;
        worstClock = other.worstClock;
        worstCost = other.worstCost;
        worstCo2e = other.worstCo2e;
        worstRisk = other.worstRisk;
        points = other.points;
        labels = other.labels;
        size = other.size;
        left = other.left;
        right = other.right;
    }
}
