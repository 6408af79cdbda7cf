package org.hexi.engine.customs.lifecycle;

import java.time.Duration;
import org.hexi.engine.kernel.InvalidValue;

/**
 * The hours a clock promises and from when on it warns. Immutable.
 *
 * @param within the promise, more than zero
 * @param watchBelow with less time left than this the file is watched
 * @param dangerBelow with less time left than this the file is in danger; not more than {@code watchBelow}
 */
public record ClockTarget(Duration within, Duration watchBelow, Duration dangerBelow) {
    public ClockTarget {
        if (!within.isPositive()) {
            throw new InvalidValue("customs.clock.target", "within", within, "more than zero");
        }
        if (dangerBelow.isNegative() || dangerBelow.compareTo(watchBelow) > 0) {
            throw new InvalidValue(
                    "customs.clock.thresholds", "dangerBelow", dangerBelow, "zero to watchBelow = " + watchBelow);
        }
    }
}
