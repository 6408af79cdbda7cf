package org.hexi.engine.customs.study;

import java.time.Duration;
import org.hexi.engine.kernel.InvalidValue;

/**
 * A length of time that is over, or one that still runs and has lasted so long at least. Immutable.
 *
 * @param took zero or more
 */
public record Timing(Duration took, boolean isOver) {
    public Timing {
        if (took.isNegative()) {
            throw new InvalidValue("customs.study.timing", "took", took, "zero or more");
        }
    }
}
