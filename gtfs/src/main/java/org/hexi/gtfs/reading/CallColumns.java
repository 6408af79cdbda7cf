package org.hexi.gtfs.reading;

import java.util.Arrays;

/** The rows of stop times in flat columns, as they came, and each trip's rows in the order of travel. */
final class CallColumns {
    final IntColumn trips = new IntColumn();
    final IntColumn lines = new IntColumn();
    final IntColumn sequences = new IntColumn();
    final IntColumn stops = new IntColumn();
    final IntColumn arrivals = new IntColumn();
    final IntColumn departures = new IntColumn();
    /** Code of pickup in the lowest two bits, of drop-off in the next two. */
    final IntColumn boardings = new IntColumn();
    /** Bits of the distance along the shape as a float, NaN for none. */
    final IntColumn distances = new IntColumn();

    /** Where the rows of each trip begin in {@link #rowsByTrip}; one more than trips. */
    int[] startsOfTrips(int tripCount) {
        int[] starts = new int[tripCount + 1];
        for (int row = 0; row < trips.size(); row++) {
            starts[trips.get(row) + 1]++;
        }
        for (int trip = 0; trip < tripCount; trip++) {
            starts[trip + 1] += starts[trip];
        }
        return starts;
    }

    /** All rows, those of one trip together, each trip's by their sequence. Counting sort; then sorting where it is needed. */
    int[] rowsByTrip(int[] starts) {
        int[] next = Arrays.copyOf(starts, starts.length - 1);
        int[] rows = new int[trips.size()];
        for (int row = 0; row < rows.length; row++) {
            rows[next[trips.get(row)]++] = row;
        }
        for (int trip = 0; trip + 1 < starts.length; trip++) {
            order(rows, starts[trip], starts[trip + 1]);
        }
        return rows;
    }

    private void order(int[] rows, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (sequences.get(rows[at]) < sequences.get(rows[at - 1])) {
                sort(rows, from, to);
                return;
            }
        }
    }

    private void sort(int[] rows, int from, int to) {
        long[] keys = new long[to - from];
        for (int at = from; at < to; at++) {
            keys[at - from] = (long) sequences.get(rows[at]) << Integer.SIZE | rows[at];
        }
        Arrays.sort(keys);
        for (int at = from; at < to; at++) {
            rows[at] = (int) keys[at - from];
        }
    }
}
