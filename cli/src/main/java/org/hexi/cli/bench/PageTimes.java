package org.hexi.cli.bench;

import java.util.Arrays;
import java.util.List;

/** How long a page took, sorted; percentiles by nearest rank. Immutable. */
record PageTimes(String path, List<Long> nanoseconds) {
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final double HUNDRED = 100;

    PageTimes {
        long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
        nanoseconds = Arrays.stream(sorted).boxed().toList();
    }

    /** @param percent above 0 up to 100 */
    double milliseconds(int percent) {
        int rank = (int) Math.ceil(percent / HUNDRED * nanoseconds.size());
        return round(nanoseconds.get(Math.max(rank, 1) - 1) / NANOSECONDS_PER_MILLISECOND);
    }

    private static double round(double milliseconds) {
        return Math.round(milliseconds * HUNDRED) / HUNDRED;
    }
}
