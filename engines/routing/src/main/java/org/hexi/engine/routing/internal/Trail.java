package org.hexi.engine.routing.internal;

import java.util.Arrays;

/**
 * How the quick search came where it is: a row for each leg that made something earlier, side by side in one array, because a
 * question leaves thousands of them and reads a handful. Not thread-safe.
 */
final class Trail {
    static final int NONE = -1;
    private static final int BEFORE = 0;
    private static final int MINUTE = 1;
    private static final int VEHICLE = 2;
    private static final int TRIP = 3;
    private static final int FROM = 4;
    private static final int TO = 5;
    private static final int ROW = 6;
    private static final int FIRST_ROWS = 32;

    private int[] rows = new int[FIRST_ROWS * ROW];
    private int end;

    /** @param before the leg before, or {@link #NONE} */
    int ride(int before, int minute, int lane, int trip, int fromStop, int toStop) {
        int leg = add(before, minute, lane);
        rows[leg + TRIP] = trip;
        rows[leg + FROM] = fromStop;
        rows[leg + TO] = toStop;
        return leg;
    }

    int road(int before, int minute, int road) {
        return add(before, minute, ~road);
    }

    int before(int leg) {
        return rows[leg + BEFORE];
    }

    /** When goods are off this leg. */
    int minute(int leg) {
        return rows[leg + MINUTE];
    }

    boolean isRoad(int leg) {
        return rows[leg + VEHICLE] < 0;
    }

    int road(int leg) {
        return ~rows[leg + VEHICLE];
    }

    int lane(int leg) {
        return rows[leg + VEHICLE];
    }

    int trip(int leg) {
        return rows[leg + TRIP];
    }

    int fromStop(int leg) {
        return rows[leg + FROM];
    }

    int toStop(int leg) {
        return rows[leg + TO];
    }

    private int add(int before, int minute, int vehicle) {
        if (end == rows.length) {
            rows = Arrays.copyOf(rows, 2 * rows.length);
        }
        int leg = end;
        rows[leg + BEFORE] = before;
        rows[leg + MINUTE] = minute;
        rows[leg + VEHICLE] = vehicle;
        end += ROW;
        return leg;
    }
}
