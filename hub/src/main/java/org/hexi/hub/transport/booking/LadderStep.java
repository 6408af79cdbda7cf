package org.hexi.hub.transport.booking;

import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.capacity.ReleaseStep;

/**
 * One step of the release ladder of an allotment: so many days before a departure, this share of what is unused on it returns to
 * free sale. Immutable.
 *
 * @param daysBefore from 0 to 365
 * @param percent from 1 to 100
 */
public record LadderStep(int daysBefore, int percent) {
    private static final int MOST_DAYS = 365;

    public LadderStep {
        if (daysBefore < 0 || daysBefore > MOST_DAYS) {
            throw new InvalidValue("booking.allotment.daysBefore", "daysBefore", daysBefore, "0 to " + MOST_DAYS);
        }
        if (percent < 1 || percent > ReleaseStep.ALL) {
            throw new InvalidValue("capacity.release.percent", "percent", percent, "1 to 100");
        }
    }
}
