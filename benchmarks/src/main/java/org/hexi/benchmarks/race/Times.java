package org.hexi.benchmarks.race;

import java.util.Arrays;

/** How long an engine took for each question, sorted, in nanoseconds; percentiles by nearest rank. Immutable. */
public final class Times {
    private static final double HUNDRED = 100;
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final double MILLION = 1e6;

    private final long[] sorted;

    private Times(long[] sorted) {
        this.sorted = sorted;
    }

    /**
     * Of each question the median of its repetitions.
     *
     * @param nanoseconds by repetition, then by question
     */
    static Times ofMedians(long[][] nanoseconds) {
        int questions = nanoseconds[0].length;
        long[] medians = new long[questions];
        for (int question = 0; question < questions; question++) {
            int asked = question;
            long[] one = Arrays.stream(nanoseconds)
                    .mapToLong(repetition -> repetition[asked])
                    .sorted()
                    .toArray();
            medians[question] = one[one.length / 2];
        }
        Arrays.sort(medians);
        return new Times(medians);
    }

    public double meanMilliseconds() {
        return milliseconds(mean());
    }

    /** In nanoseconds. */
    double mean() {
        return Arrays.stream(sorted).average().orElse(0);
    }

    /** @param percent above 0 up to 100 */
    public double milliseconds(int percent) {
        int rank = (int) Math.ceil(percent / HUNDRED * sorted.length);
        return milliseconds(sorted[Math.max(rank, 1) - 1]);
    }

    private static double milliseconds(double nanoseconds) {
        return Math.round(nanoseconds / NANOSECONDS_PER_MILLISECOND * MILLION) / MILLION;
    }
}
