package org.hexi.engine.routing.internal;

import java.util.function.IntPredicate;

/**
 * Labels of one place with the same cost and CO2e that go on together, as they stood when their round began: clock rising
 * (behind a shut border also equal) and risk falling. Expanding them together lets each departure pick its one best predecessor.
 */
final class Group {
    final int place;
    final boolean offRoad;
    final long cost;
    final long co2e;

    /** The requirements met so far, one bit each. */
    final int met;

    private final long[] minutes;
    private final long[] risks;
    private final int[] labels;
    private int size;

    Group(int place, boolean offRoad, long cost, long co2e, int met, int room) {
        this.place = place;
        this.offRoad = offRoad;
        this.cost = cost;
        this.co2e = co2e;
        this.met = met;
        this.minutes = new long[room];
        this.risks = new long[room];
        this.labels = new int[room];
    }

    /** The load at the origin, before its first leg. */
    static Group atOrigin(int place, long readyMinute) {
        Group group = new Group(place, false, 0, 0, 0, 1);
        group.add(readyMinute, 0, Labels.NONE);
        return group;
    }

    /** The load where a leg before the question put it down. */
    static Group unloaded(int place, boolean offRoad, long minute, int label) {
        Group group = new Group(place, offRoad, 0, 0, 0, 1);
        group.add(minute, 0, label);
        return group;
    }

    /** The same group as it begins the dwell of a change, after waiting for a shut border where there is one. */
    Group before(int transfer, long median, Shutting shutting) {
        if (shutting.isQuiet(transfer)) {
            return this;
        }
        Group held = new Group(place, offRoad, cost, co2e, met, size);
        for (int n = 0; n < size; n++) {
            held.add(shutting.start(transfer, minutes[n], median), risks[n], labels[n]);
        }
        return held;
    }

    /** The group with only those of its labels, by their place in it, that still matter. */
    Group only(IntPredicate matters) {
        Group left = new Group(place, offRoad, cost, co2e, met, size);
        for (int n = 0; n < size; n++) {
            if (matters.test(n)) {
                left.add(minutes[n], risks[n], labels[n]);
            }
        }
        return left;
    }

    void add(long minute, long risk, int label) {
        minutes[size] = minute;
        risks[size] = risk;
        labels[size] = label;
        size++;
    }

    int size() {
        return size;
    }

    long minute(int index) {
        return minutes[index];
    }

    long risk(int index) {
        return risks[index];
    }

    int label(int index) {
        return labels[index];
    }

    /** The risk of the least risky label: no continuation of this group can have less. */
    long leastRisk() {
        return risks[size - 1];
    }
}
