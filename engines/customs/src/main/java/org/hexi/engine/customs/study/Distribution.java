package org.hexi.engine.customs.study;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;

/**
 * How long something took over many files. A percentile is the shortest time within which at least that share is over, by
 * the product-limit estimate of Kaplan and Meier (1958): times that still run count as longer than they have lasted so far.
 * Where nothing runs it is the nearest rank, an observed value and never one between two. A percentile that too many
 * running times keep from being known is empty. The mean is of what is over alone, and the longest counts running times
 * with what they have lasted. Immutable.
 *
 * @param over how many are over
 * @param running how many still run
 */
public record Distribution(
        int over,
        int running,
        Optional<Duration> mean,
        Optional<Duration> median,
        Optional<Duration> p75,
        Optional<Duration> p90,
        Optional<Duration> p95,
        Optional<Duration> longest) {
    /** What doubles may be off by after multiplying some ten thousand shares; far less than the share of one file. */
    private static final double SLACK = 1e-9;

    private static final int MOST_PERCENT = 100;

    /** Sorts once: O(n log n). The order of the timings does not matter. */
    public static Distribution of(Collection<Timing> timings) {
        List<Timing> sorted = timings.stream()
                // at the same length what is over comes first: what still runs lasts longer
                .sorted(Comparator.comparing(Timing::took).thenComparing(Timing::isOver, Comparator.reverseOrder()))
                .toList();
        int over = (int) sorted.stream().filter(Timing::isOver).count();
        return new Distribution(
                over,
                sorted.size() - over,
                mean(sorted, over),
                percentile(sorted, 50),
                percentile(sorted, 75),
                percentile(sorted, 90),
                percentile(sorted, 95),
                sorted.isEmpty()
                        ? Optional.empty()
                        : Optional.of(sorted.getLast().took()));
    }

    public int count() {
        return over + running;
    }

    private static Optional<Duration> mean(List<Timing> timings, int over) {
        return timings.stream()
                .filter(Timing::isOver)
                .map(Timing::took)
                .reduce(Duration::plus)
                .map(total -> total.dividedBy(over));
    }

    /** @param sorted shortest first */
    static Optional<Duration> percentile(List<Timing> sorted, int percent) {
        if (percent < 1 || percent > MOST_PERCENT) {
            throw new InvalidValue("customs.study.percent", "percent", percent, "1 to " + MOST_PERCENT);
        }
        double wanted = 1 - percent / (double) MOST_PERCENT;
        double left = 1;
        for (int number = 0; number < sorted.size(); number++) {
            if (sorted.get(number).isOver()) {
                int atRisk = sorted.size() - number;
                left *= (atRisk - 1) / (double) atRisk;
                if (left <= wanted + SLACK) {
                    return Optional.of(sorted.get(number).took());
                }
            }
        }
        return Optional.empty();
    }
}
