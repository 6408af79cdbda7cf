package org.hexi.engine.routing.internal;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Labels of a bag that lie near each other, between a best and a worst corner: a leaf with the labels themselves, or two boxes.
 * Corners may lie further out than the labels left, never further in. Never empty but at the root. Clock and cost lie packed
 * in one long, CO2e and risk in another, so that a label or a corner is looked at with a single branch.
 */
final class Box {
    private static final int MOST = 32;
    private static final int PAIRS = 2;

    private long bestClockCost = Packed.BEYOND;
    private long bestCo2eRisk = Packed.BEYOND;
    private long worstClockCost;
    private long worstCo2eRisk;
    private long[] points = new long[PAIRS * 4];
    private int[] labels = new int[4];
    private int size;
    private @Nullable Box left;
    private @Nullable Box right;

    /** Whether a label here is no worse in anything than the two pairs with their guards; copies it to {@code covering}. */
    boolean covers(long clockCost, long co2eRisk, long[] covering) {
        if (!Packed.isWithin(bestClockCost, bestCo2eRisk, clockCost, co2eRisk)) {
            return false;
        }
        if (left != null && right != null) {
            return left.covers(clockCost, co2eRisk, covering) || right.covers(clockCost, co2eRisk, covering);
        }
        for (int at = 0; at < size * PAIRS; at += PAIRS) {
            if (Packed.isWithin(points[at], points[at + 1], clockCost, co2eRisk)) {
                covering[0] = points[at];
                covering[1] = points[at + 1];
                return true;
            }
        }
        return false;
    }

    /** Drops what a label covers; tells whether nothing is left. */
    boolean drop(long clockCost, long co2eRisk, IntConsumer dropped) {
        if (!isCovered(worstClockCost, worstCo2eRisk, clockCost, co2eRisk)) {
            return false;
        }
        if (left != null && right != null) {
            boolean isLeftGone = left.drop(clockCost, co2eRisk, dropped);
            boolean isRightGone = right.drop(clockCost, co2eRisk, dropped);
            if (isLeftGone != isRightGone) {
                become(isLeftGone ? right : left);
            }
            return isLeftGone && isRightGone;
        }
        for (int n = size - 1; n >= 0; n--) {
            int at = n * PAIRS;
            if (isCovered(points[at], points[at + 1], clockCost, co2eRisk)) {
                dropped.accept(labels[n]);
                size--;
                System.arraycopy(points, size * PAIRS, points, at, PAIRS);
                labels[n] = labels[size];
            }
        }
        return size == 0;
    }

    private static boolean isCovered(long clockCost, long co2eRisk, long byClockCost, long byCo2eRisk) {
        return Packed.isWithin(byClockCost, byCo2eRisk, clockCost | Packed.GUARDS, co2eRisk | Packed.GUARDS);
    }

    void add(long clockCost, long co2eRisk, int label) {
        stretch(clockCost, co2eRisk);
        if (left != null && right != null) {
            boolean isLeft = left.distance(clockCost, co2eRisk) <= right.distance(clockCost, co2eRisk);
            (isLeft ? left : right).add(clockCost, co2eRisk, label);
            return;
        }
        put(clockCost, co2eRisk, label);
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
            long clockCost = points[n * PAIRS];
            long co2eRisk = points[n * PAIRS + 1];
            visitor.visit(
                    Packed.high(clockCost),
                    Packed.low(clockCost),
                    Packed.high(co2eRisk),
                    Packed.low(co2eRisk),
                    labels[n]);
        }
    }

    private void put(long clockCost, long co2eRisk, int label) {
        if (size == labels.length) {
            labels = Arrays.copyOf(labels, size * 2);
            points = Arrays.copyOf(points, size * 2 * PAIRS);
        }
        labels[size] = label;
        points[size * PAIRS] = clockCost;
        points[size * PAIRS + 1] = co2eRisk;
        size++;
    }

    /** Two boxes of half the labels each, apart in the criterion in which they differ most for its size. */
    private void split() {
        int by = widest();
        long[] values = new long[size];
        Arrays.setAll(values, n -> value(n, by));
        Arrays.sort(values);
        long middle = Math.max(values[size / 2], values[0] + 1);
        Box low = new Box();
        Box high = new Box();
        for (int n = 0; n < size; n++) {
            Box half = value(n, by) < middle ? low : high;
            half.add(points[n * PAIRS], points[n * PAIRS + 1], labels[n]);
        }
        left = low;
        right = high;
        size = 0;
        points = new long[0];
        labels = new int[0];
    }

    /** The criteria are numbered clock, cost, CO2e, risk. */
    private long value(int n, int criterion) {
        long pair = points[n * PAIRS + criterion / 2];
        return criterion % 2 == 0 ? Packed.high(pair) : Packed.low(pair);
    }

    private int widest() {
        double[] spreads = {
            spread(Packed.high(bestClockCost), Packed.high(worstClockCost)),
            spread(Packed.low(bestClockCost), Packed.low(worstClockCost)),
            spread(Packed.high(bestCo2eRisk), Packed.high(worstCo2eRisk)),
            spread(Packed.low(bestCo2eRisk), Packed.low(worstCo2eRisk))
        };
        int widest = 0;
        for (int other = 1; other < spreads.length; other++) {
            widest = spreads[other] > spreads[widest] ? other : widest;
        }
        return widest;
    }

    private static double spread(long best, long worst) {
        return (worst - best) / (1.0 + worst);
    }

    private double distance(long clockCost, long co2eRisk) {
        return off(Packed.high(bestClockCost), Packed.high(worstClockCost), Packed.high(clockCost))
                + off(Packed.low(bestClockCost), Packed.low(worstClockCost), Packed.low(clockCost))
                + off(Packed.high(bestCo2eRisk), Packed.high(worstCo2eRisk), Packed.high(co2eRisk))
                + off(Packed.low(bestCo2eRisk), Packed.low(worstCo2eRisk), Packed.low(co2eRisk));
    }

    /** How far a value lies from the middle, for the size of the criterion. */
    private static double off(long best, long worst, long value) {
        return Math.abs(value - (best + worst) / 2.0) / (1.0 + worst);
    }

    private void stretch(long clockCost, long co2eRisk) {
        bestClockCost = Packed.least(bestClockCost, clockCost);
        bestCo2eRisk = Packed.least(bestCo2eRisk, co2eRisk);
        worstClockCost = Packed.most(worstClockCost, clockCost);
        worstCo2eRisk = Packed.most(worstCo2eRisk, co2eRisk);
    }

    private void become(Box other) {
        bestClockCost = other.bestClockCost;
        bestCo2eRisk = other.bestCo2eRisk;
        worstClockCost = other.worstClockCost;
        worstCo2eRisk = other.worstCo2eRisk;
        points = other.points;
        labels = other.labels;
        size = other.size;
        left = other.left;
        right = other.right;
    }
}
