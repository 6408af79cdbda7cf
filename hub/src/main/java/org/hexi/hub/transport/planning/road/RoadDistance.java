package org.hexi.hub.transport.planning.road;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hexi.engine.kernel.Decimals;

/**
 * The length of a road and the time a lorry takes for it; at least a minute. Immutable.
 *
 * @param kilometres to the metre
 * @param source who says so: a line of the table, the router, or the rule of the estimate
 * @param arithmetic how an estimate was reckoned; empty for what was read
 */
public record RoadDistance(BigDecimal kilometres, int minutes, Basis basis, String source, String arithmetic) {
    private static final int METRE_DECIMALS = 3;

    /** Where a length comes from. */
    public enum Basis {
        TABLE,
        ROUTER,
        ESTIMATE,
        /** There is a road router, but it gave no answer for this road. */
        ESTIMATE_WITHOUT_ROUTER
    }

    public RoadDistance {
        kilometres = Decimals.normal(kilometres.setScale(METRE_DECIMALS, RoundingMode.HALF_UP));
        minutes = Math.max(1, minutes);
    }

    RoadDistance with(Basis other) {
        return new RoadDistance(kilometres, minutes, other, source, arithmetic);
    }
}
