package org.hexi.engine.routing.internal;

/** A set of small numbers that keeps the order of coming and is emptied in no time. Not thread-safe. */
final class Marks {
    private final int[] members;
    private final int[] markedIn;
    private int size;
    private int era = 1;

    Marks(int most) {
        this.members = new int[most];
        this.markedIn = new int[most];
    }

    /** False when it was there already. */
    boolean add(int member) {
        if (markedIn[member] == era) {
            return false;
        }
        markedIn[member] = era;
        members[size++] = member;
        return true;
    }

    int get(int n) {
        return members[n];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
        era++;
    }
}
