package org.hexi.engine.routing.internal;

import org.hexi.engine.routing.api.Dwell;
import org.hexi.engine.routing.api.Timetable;

/**
 * The risk of one dwell on the grid, by the minutes available for it: falls as they grow, and is nothing from some point
 * on. Remembers what it worked out, because searches ask for the same few thousand gaps again and again. Safe to share: what
 * two threads work out for one gap is the same int.
 */
final class RiskTable implements Waiting {
    private static final int MOST_REMEMBERED = 1 << 16;

    private final Dwell dwell;
    private final Grid grid;
    private final long median;
    private final long free;
    private final int[] remembered;

    RiskTable(Dwell dwell, Grid grid) {
        this.dwell = dwell;
        this.grid = grid;
        this.median = dwell.medianMinutes();
        this.free = firstFree();
        this.remembered = new int[(int) Math.min(free, MOST_REMEMBERED)];
    }

    @Override
    public long median() {
        return median;
    }

    @Override
    public long units(long minutes) {
        if (minutes >= free) {
            return 0;
        }
        if (minutes <= 0) {
            return Grid.IMPOSSIBLE;
        }
        if (minutes >= remembered.length) {
            return computed(minutes);
        }
        int known = remembered[(int) minutes];
        if (known == 0) {
            return remember((int) minutes);
        }
        return known < 0 ? Grid.IMPOSSIBLE : known - 1L;
    }

    /** Zero means not asked yet, below zero impossible; else the units plus one. */
    private long remember(int minutes) {
        long units = computed(minutes);
        if (units < Integer.MAX_VALUE) {
            remembered[minutes] = (int) units + 1;
        } else if (units == Grid.IMPOSSIBLE) {
            remembered[minutes] = -1;
        }
        return units;
    }

    private long computed(long minutes) {
        return grid.risk(dwell.negativeLogWithin(minutes));
    }

    /** The fewest minutes whose risk rounds to nothing, by doubling and halving; no gap is longer than the farthest minute. */
    private long firstFree() {
        long high = Math.max(1, median);
        while (high < Timetable.FARTHEST_MINUTE && computed(high) > 0) {
            high *= 2;
        }
        long low = 0;
        while (low + 1 < high) {
            long middle = (low + high) >>> 1;
            if (computed(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
