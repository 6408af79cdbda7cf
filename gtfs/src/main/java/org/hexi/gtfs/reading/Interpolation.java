package org.hexi.gtfs.reading;

/**
 * Gives times to calls between two timed ones: in proportion to the distance along the shape where the feed tells it for all of them
 * and it grows, else in even steps. Seconds are rounded down. The reference leaves the method to the reader.
 */
final class Interpolation {
    private Interpolation() {}

    /**
     * Fills gaps in place; the first and the last call are timed.
     *
     * @param arrivals seconds, or a negative number where the feed gives none
     * @param departures likewise, negative at the same calls
     * @param distances along the shape; NaN where unknown
     */
    static void fill(int[] arrivals, int[] departures, float[] distances) {
        int timed = 0;
        for (int call = 1; call < arrivals.length; call++) {
            if (arrivals[call] >= 0) {
                fill(timed, call, arrivals, departures, distances);
                timed = call;
            }
        }
    }

    private static void fill(int from, int to, int[] arrivals, int[] departures, float[] distances) {
        boolean measured = isMeasured(from, to, distances);
        long span = arrivals[to] - (long) departures[from];
        for (int call = from + 1; call < to; call++) {
            double share = measured
                    ? (distances[call] - (double) distances[from]) / (distances[to] - (double) distances[from])
                    : (call - from) / (double) (to - from);
            int time = departures[from] + (int) Math.floor(span * share);
            arrivals[call] = time;
            departures[call] = time;
        }
    }

    private static boolean isMeasured(int from, int to, float[] distances) {
        for (int call = from + 1; call <= to; call++) {
            if (!(distances[call] >= distances[call - 1])) {
                return false;
            }
        }
        return distances[to] > distances[from];
    }
}
