package org.hexi.hub.transport.planning.rest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The most a way may take: money in the planning currency, and a carbon budget. */
record LimitsRequest(
        @Nullable BigDecimal mostCost, @Nullable BigDecimal mostCo2eKilograms) {
    static final LimitsRequest NONE = new LimitsRequest(null, null);
}
