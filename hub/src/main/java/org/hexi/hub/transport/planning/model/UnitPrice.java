package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.hub.transport.planning.Shipment;

/**
 * What a leg takes for each unit of a load, exact: money for each twenty-foot unit and each tonne on the road, emissions for each
 * tonne of goods. Immutable.
 */
record UnitPrice(Exact perTeu, Exact perRoadTonne, Exact co2ePerTonne, long distanceMetres) {
    private static final int METRES = 3;

    /** The price of a load, rounded half-up to millionths as prices of legs are. */
    LegPrice of(Quantities load) {
        return new LegPrice(cost(load), co2ePerTonne.millionths(load.tonnes()), distanceMetres);
    }

    /** The same with what a carrier's tariff asks for the load on top. */
    LegPrice of(Quantities load, SettledTariff tariff) {
        BigDecimal asked = tariff.amount(BigDecimal.valueOf(distanceMetres, METRES));
        BigDecimal cost = perTeu.times(load.teu()).add(asked);
        return new LegPrice(Exact.millionths(cost), co2ePerTonne.millionths(load.tonnes()), distanceMetres);
    }

    /** Two parts are rounded together, once. */
    private long cost(Quantities load) {
        if (perRoadTonne.value().signum() == 0) {
            return perTeu.millionths(load.teu());
        }
        return Exact.millionths(perTeu.times(load.teu()).add(perRoadTonne.times(load.roadTonnes())));
    }

    /** A load in the units prices go by. */
    record Quantities(Exact teu, Exact roadTonnes, Exact tonnes) {
        static Quantities of(Shipment load) {
            BigDecimal teu = BigDecimal.valueOf(load.teu());
            BigDecimal tonnes = load.mass().tonnes();
            return of(teu, CarriageCosts.roadTonnes(tonnes, teu), tonnes);
        }

        static Quantities of(BigDecimal teu, BigDecimal roadTonnes, BigDecimal tonnes) {
            return new Quantities(Exact.of(teu), Exact.of(roadTonnes), Exact.of(tonnes));
        }
    }

    /**
     * A decimal that multiplies fast: a whole number and a power of ten where it fits, beside the decimal itself. Prices of tens
     * of thousands of legs are worked out for every question.
     */
    record Exact(BigDecimal value, long unscaled, int scale) {
        static final Exact ZERO = of(BigDecimal.ZERO);
        private static final int MICRO = 6;
        private static final int LONG_DIGITS = 18;
        private static final long[] POWERS = powers();

        static Exact of(BigDecimal value) {
            BigDecimal plain = value.stripTrailingZeros();
            BigDecimal whole = plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
            boolean fits = whole.precision() <= LONG_DIGITS;
            return new Exact(value, fits ? whole.unscaledValue().longValue() : Long.MAX_VALUE, whole.scale());
        }

        /** The product in millionths, rounded half-up. Neither factor is negative. */
        long millionths(Exact factor) {
            int drop = scale + factor.scale - MICRO;
            if (Math.multiplyHigh(unscaled, factor.unscaled) == 0 && drop <= LONG_DIGITS) {
                long product = unscaled * factor.unscaled;
                if (product >= 0 && drop > 0 && product <= Long.MAX_VALUE - POWERS[drop]) {
                    return (product + POWERS[drop] / 2) / POWERS[drop];
                }
            }
            return millionths(times(factor));
        }

        BigDecimal times(Exact factor) {
            return value.multiply(factor.value);
        }

        static long millionths(BigDecimal amount) {
            return amount.setScale(MICRO, RoundingMode.HALF_UP).unscaledValue().longValueExact();
        }

        private static long[] powers() {
            long[] powers = new long[LONG_DIGITS + 1];
            powers[0] = 1;
            for (int n = 1; n < powers.length; n++) {
                powers[n] = powers[n - 1] * 10;
            }
            return powers;
        }
    }
}
