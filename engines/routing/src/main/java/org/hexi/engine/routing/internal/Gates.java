package org.hexi.engine.routing.internal;

import java.util.Arrays;

/**
 * When goods can be at the gate of each place at the earliest, and by which leg they came there. Gates that opened earlier than
 * before are open for one round. Not thread-safe.
 */
final class Gates {
    static final int NEVER = Integer.MAX_VALUE;

    private final int[] earliest;
    private final int[] minutes;
    private final int[] legs;
    private final int[] open;
    private int size;

    Gates(int places) {
        this.earliest = new int[places];
        this.minutes = new int[places];
        this.legs = new int[places];
        this.open = new int[places];
        Arrays.fill(earliest, NEVER);
        Arrays.fill(minutes, NEVER);
    }

    void open(int place, int minute, int leg) {
        if (minute >= earliest[place]) {
            return;
        }
        if (minutes[place] == NEVER) {
            open[size++] = place;
        }
        earliest[place] = minute;
        minutes[place] = minute;
        legs[place] = leg;
    }

    /** How many are open. */
    int size() {
        return size;
    }

    /** The place of an open gate, counted from 0. */
    int place(int n) {
        return open[n];
    }

    /** {@link #NEVER} at a gate that is not open. */
    int minute(int place) {
        return minutes[place];
    }

    /** The leg before, or {@link Trail#NONE} at the origin. */
    int leg(int place) {
        return legs[place];
    }

    void close() {
        for (int n = 0; n < size; n++) {
            minutes[open[n]] = NEVER;
        }
        size = 0;
    }
}
