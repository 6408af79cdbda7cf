package org.hexi.gtfs.reading;

/** The rows of one trip in the order of travel, seen through the flat columns. */
final class TripRows {
    private final CallColumns calls;
    private final int[] rows;
    private final int from;
    private final int to;

    /** @param rows the rows of all trips; this one's stand from {@code from} to before {@code to} */
    TripRows(CallColumns calls, int[] rows, int from, int to) {
        this.calls = calls;
        this.rows = rows;
        this.from = from;
        this.to = to;
    }

    int size() {
        return to - from;
    }

    int line(int call) {
        return calls.lines.get(rows[from + call]);
    }

    int sequence(int call) {
        return calls.sequences.get(rows[from + call]);
    }

    int stop(int call) {
        return calls.stops.get(rows[from + call]);
    }

    int arrival(int call) {
        return calls.arrivals.get(rows[from + call]);
    }

    int departure(int call) {
        return calls.departures.get(rows[from + call]);
    }

    int boarding(int call) {
        return calls.boardings.get(rows[from + call]);
    }

    int[] arrivals() {
        return collected(calls.arrivals);
    }

    int[] departures() {
        return collected(calls.departures);
    }

    float[] distances() {
        float[] distances = new float[size()];
        for (int call = 0; call < distances.length; call++) {
            distances[call] = Float.intBitsToFloat(calls.distances.get(rows[from + call]));
        }
        return distances;
    }

    private int[] collected(IntColumn column) {
        int[] values = new int[size()];
        for (int call = 0; call < values.length; call++) {
            values[call] = column.get(rows[from + call]);
        }
        return values;
    }
}
