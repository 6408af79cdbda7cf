package org.hexi.engine.routing.internal;

import java.util.Arrays;

/**
 * The labels of one bag that share cost and CO2e: only time and risk still differ, so the ones worth keeping form a
 * staircase, clock rising and risk falling strictly. Questions are answered by binary search.
 */
final class Staircase {
    final Bag bag;
    final long cost;
    final long co2e;

    /** The last round that added a label here; what makes a staircase wait only once for its turn. */
    int touched;

    private int size;
    private long[] clocks = new long[4];
    private long[] risks = new long[4];
    private int[] labels = new int[4];

    Staircase(Bag bag, long cost, long co2e) {
        this.bag = bag;
        this.cost = cost;
        this.co2e = co2e;
    }

    int size() {
        return size;
    }

    long clock(int index) {
        return clocks[index];
    }

    long risk(int index) {
        return risks[index];
    }

    int label(int index) {
        return labels[index];
    }

    /** Whether a label here is no later and no riskier. */
    boolean covers(long clock, long risk) {
        int next = firstAfter(clock);
        return next > 0 && risks[next - 1] <= risk;
    }

    /** Drops every label that is no earlier and no less risky. */
    void drop(long clock, long risk) {
        int from = firstAfter(clock - 1);
        int to = from;
        while (to < size && risks[to] >= risk) {
            to++;
        }
        if (to > from) {
            move(to, from);
        }
    }

    /** Puts a label in its place; none here covers it and it covers none. */
    void add(long clock, long risk, int label) {
        int at = firstAfter(clock);
        move(at, at + 1);
        clocks[at] = clock;
        risks[at] = risk;
        labels[at] = label;
    }

    private int firstAfter(long clock) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clocks[middle] <= clock) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Moves everything from one position on to another one. */
    private void move(int from, int to) {
        int grown = size + to - from;
        if (grown > clocks.length) {
            clocks = Arrays.copyOf(clocks, grown * 2);
            risks = Arrays.copyOf(risks, grown * 2);
            labels = Arrays.copyOf(labels, grown * 2);
        }
        System.arraycopy(clocks, from, clocks, to, size - from);
        System.arraycopy(risks, from, risks, to, size - from);
        System.arraycopy(labels, from, labels, to, size - from);
        size = grown;
    }
}
