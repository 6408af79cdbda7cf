package org.hexi.hub.platform.capacity;

import java.time.Instant;
import org.hexi.engine.kernel.InvalidValue;

/**
 * One step of a release ladder: at an instant a share of what is still unused of a part returns to free sale, rounded up to
 * whole units. Immutable.
 *
 * @param dueAt business instant
 * @param percent from 1 to 100; after a hundred nothing is kept any more, nor what comes back later
 */
public record ReleaseStep(Instant dueAt, int percent) {
    public static final int ALL = 100;

    public ReleaseStep {
        if (percent < 1 || percent > ALL) {
            throw new InvalidValue("capacity.release.percent", "percent", percent, "1 to 100");
        }
    }
}
