package org.hexi.engine.routing.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Resolution;

/** Turns true figures into whole units of one question's resolution, always half-up. Immutable. */
public final class Grid {
    /** Stands for a risk without end: an arc that does not exist. */
    public static final long IMPOSSIBLE = Long.MAX_VALUE;

    /** Leaves room to add up a journey's arcs without overflow. */
    private static final long MOST_UNITS = 1L << 52;

    private static final int DECIMALS = 6;
    private static final double MICROS = 1e6;

    private final Resolution resolution;
    private final long readyMinute;
    private final long costUnit;
    private final long co2eUnit;

    public Grid(Resolution resolution, long readyMinute) {
        this.resolution = resolution;
        this.readyMinute = readyMinute;
        this.costUnit = resolution.cost().movePointRight(DECIMALS).longValueExact();
        this.co2eUnit = resolution.co2eKilograms().movePointRight(DECIMALS).longValueExact();
    }

    /** The clock of an event; arcs weigh differences of it, which makes arrival additive. */
    public long clock(long minute) {
        return Math.floorDiv(2 * (minute - readyMinute) + resolution.minutes(), 2L * resolution.minutes());
    }

    public long cost(LegPrice price) {
        return units("cost", price.costMicros(), costUnit);
    }

    public long co2e(LegPrice price) {
        return units("co2eKilograms", price.co2eMicros(), co2eUnit);
    }

    /** The risk of an arc whose probability has this negative logarithm. */
    public long risk(double negativeLog) {
        return Double.isInfinite(negativeLog) ? IMPOSSIBLE : Math.round(negativeLog * MICROS / resolution.riskMicros());
    }

    int riskMicros() {
        return resolution.riskMicros();
    }

    /** Whole units within an amount of money. */
    long costWithin(BigDecimal amount) {
        return within(amount, resolution.cost());
    }

    /** Whole units within an amount of CO2e. */
    long co2eWithin(BigDecimal kilograms) {
        return within(kilograms, resolution.co2eKilograms());
    }

    /** Whole units of time within some minutes; like all of these no more than there is room for. */
    long minutesWithin(long minutes) {
        return Math.min(minutes / resolution.minutes(), MOST_UNITS);
    }

    long riskWithin(long micros) {
        return Math.min(micros / resolution.riskMicros(), MOST_UNITS);
    }

    private static long within(BigDecimal amount, BigDecimal unit) {
        return amount.divide(unit, 0, RoundingMode.FLOOR)
                .min(BigDecimal.valueOf(MOST_UNITS))
                .longValueExact();
    }

    private static long units(String field, long micros, long unit) {
        long units = (micros + unit / 2) / unit;
        if (units > MOST_UNITS) {
            throw new InvalidValue("routing.price.beyond", field, micros, "at most 2^52 units of the resolution");
        }
        return units;
    }
}
