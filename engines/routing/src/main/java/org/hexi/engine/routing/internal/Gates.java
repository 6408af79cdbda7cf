package org.hexi.engine.routing.internal;

import java.util.Arrays;

/** When goods can be at the gate of each place at the earliest, and by which leg they came there. Not thread-safe. */
final class Gates {
    static final int NEVER = Integer.MAX_VALUE;

    /** Places reached earlier in the round that is on. */
    final Marks opened;

    private final int[] minutes;
    private final int[] legs;

    Gates(int places) {
        this.opened = new Marks(places);
        this.minutes = new int[places];
        this.legs = new int[places];
        Arrays.fill(minutes, NEVER);
    }

    void open(int place, int minute, int leg) {
        if (minute < minutes[place]) {
            minutes[place] = minute;
            legs[place] = leg;
            opened.add(place);
        }
    }

    int minute(int place) {
        return minutes[place];
    }

    /** The leg before, or {@link Trail#NONE} at the origin. */
    int leg(int place) {
        return legs[place];
    }
}
