package org.hexi.hub.transport.booking;

import java.math.BigDecimal;
import org.hexi.engine.kernel.InvalidValue;

/** Shares of a price. */
final class Shares {
    private static final int DECIMALS = 4;

    private Shares() {}

    static BigDecimal checked(String field, BigDecimal share) {
        boolean isShare = share.signum() >= 0
                && share.compareTo(BigDecimal.ONE) <= 0
                && share.stripTrailingZeros().scale() <= DECIMALS;
        if (!isShare) {
            throw new InvalidValue("booking.policy.share", field, share, "0 to 1, with at most 4 decimals");
        }
        return plain(share);
    }

    /** Equal numbers are written alike. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
