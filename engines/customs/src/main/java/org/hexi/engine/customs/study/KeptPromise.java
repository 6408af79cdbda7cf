package org.hexi.engine.customs.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/**
 * How many files were released within the promise. A file that is open for longer than the promise is late already; one
 * that is open for less is undecided and in no share. Immutable.
 *
 * @param within the promise
 */
public record KeptPromise(Duration within, int inside, int late, int undecided) {
    private static final int DIGITS = 4;

    static KeptPromise of(Collection<Timing> timings, Duration within) {
        int inside = 0;
        int late = 0;
        for (Timing timing : timings) {
            if (timing.took().compareTo(within) > 0) {
                late++;
            } else if (timing.isOver()) {
                inside++;
            }
        }
        return new KeptPromise(within, inside, late, timings.size() - inside - late);
    }

    /** Inside of all that are decided, to four digits; empty while none is. */
    public Optional<BigDecimal> share() {
        int decided = inside + late;
        return decided == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(inside).divide(BigDecimal.valueOf(decided), DIGITS, RoundingMode.HALF_UP));
    }
}
