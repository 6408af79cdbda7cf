package org.hexi.hub.transport.booking.rest;

import java.math.BigDecimal;
import org.hexi.engine.kernel.Explanation;
import org.hexi.hub.transport.booking.Fee;

/** A fee and why it is that much. */
record FeeJson(BigDecimal amount, String currency, Explanation explanation) {
    static FeeJson of(Fee fee) {
        return new FeeJson(fee.amount().amount(), fee.amount().currency().getCurrencyCode(), fee.explanation());
    }
}
