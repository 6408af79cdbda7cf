package org.hexi.gtfs.reading;

import java.util.Arrays;

/** A column of numbers that grows. Not thread-safe. */
final class IntColumn {
    private int[] values = new int[1_024];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size++] = value;
    }

    int get(int row) {
        return values[row];
    }

    int size() {
        return size;
    }
}
