package org.hexi.engine.routing.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.routing.api.Resolution;

/** Turns true figures into whole units of one question's resolution, always half-up. */
record Grid(Resolution resolution, long readyMinute) {
    /** Stands for a risk without end: an arc that does not exist. */
    static final long IMPOSSIBLE = Long.MAX_VALUE;

    /** Leaves room to add up a journey's arcs without overflow. */
    private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(1L << 52);

    private static final double MICROS = 1e6;

    /** The clock of an event; arcs weigh differences of it, which makes arrival additive. */
    long clock(long minute) {
        return Math.floorDiv(2 * (minute - readyMinute) + resolution.minutes(), 2L * resolution.minutes());
    }

    long cost(BigDecimal cost) {
        return units("cost", cost, resolution.cost());
    }

    long co2e(BigDecimal kilograms) {
        return units("co2eKilograms", kilograms, resolution.co2eKilograms());
    }

    /** The risk of an arc whose probability has this negative logarithm. */
    long risk(double negativeLog) {
        return Double.isInfinite(negativeLog) ? IMPOSSIBLE : Math.round(negativeLog * MICROS / resolution.riskMicros());
    }

    private static long units(String field, BigDecimal value, BigDecimal unit) {
        BigDecimal units = value.divide(unit, 0, RoundingMode.HALF_UP);
        if (units.compareTo(MOST_UNITS) > 0) {
            throw new InvalidValue("routing.price.beyond", field, value, "at most 2^52 units of the resolution");
        }
        return units.longValueExact();
    }
}
