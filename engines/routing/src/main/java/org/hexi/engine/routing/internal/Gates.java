package org.hexi.engine.routing.internal;

import java.util.Arrays;

/** When goods can be at the gate of each place at the earliest, and how they came there. Not thread-safe. */
final class Gates {
    static final int NEVER = Integer.MAX_VALUE;

    /** Places reached earlier in the round that is on. */
    final Marks opened;

    private final int[] minutes;
    private final int[] labels;
    private final int[] transfers;

    Gates(int places) {
        this.opened = new Marks(places);
        this.minutes = new int[places];
        this.labels = new int[places];
        this.transfers = new int[places];
        Arrays.fill(minutes, NEVER);
    }

    void open(int place, int minute, int label, int transfer) {
        if (minute < minutes[place]) {
            minutes[place] = minute;
            labels[place] = label;
            transfers[place] = transfer;
            opened.add(place);
        }
    }

    int minute(int place) {
        return minutes[place];
    }

    /** The label of the leg before, or {@link Labels#NONE} at the origin. */
    int label(int place) {
        return labels[place];
    }

    int transfer(int place) {
        return transfers[place];
    }
}
