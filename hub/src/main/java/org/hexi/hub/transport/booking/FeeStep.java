package org.hexi.hub.transport.booking;

import java.math.BigDecimal;
import org.hexi.engine.kernel.InvalidValue;

/**
 * One step of a ladder of cancellation fees: from so many hours before the cut-off on, this share of the price of a leg. Immutable.
 *
 * @param hoursBefore at least 1
 * @param share from 0 to 1
 */
public record FeeStep(int hoursBefore, BigDecimal share) {
    private static final int MOST_HOURS = 8784;

    public FeeStep {
        if (hoursBefore < 1 || hoursBefore > MOST_HOURS) {
            throw new InvalidValue("booking.policy.hours", "hoursBefore", hoursBefore, "1 to " + MOST_HOURS);
        }
        share = Shares.checked("share", share);
    }
}
