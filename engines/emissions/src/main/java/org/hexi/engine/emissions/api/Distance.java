package org.hexi.engine.emissions.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;

/**
 * How far an element carries the goods, and how that was measured. Intensities are tied to the shortest feasible or the
 * great-circle distance; a distance really driven is divided by its distance adjustment factor (ISO 14083, 5.4.4). Immutable.
 *
 * @param kilometres the distance as measured
 * @param basis how it was measured
 * @param adjustmentFactor actual distance over shortest feasible (or great-circle) distance, at least 1; exactly 1 unless the
 *     basis is {@link Basis#ACTUAL}
 */
public record Distance(BigDecimal kilometres, Basis basis, BigDecimal adjustmentFactor) {
    private static final int ACTIVITY_SCALE = 9;

    /** What kind of distance it is. */
    public enum Basis {
        SHORTEST_FEASIBLE,
        GREAT_CIRCLE,
        ACTUAL
    }

    public Distance {
        if (kilometres.signum() < 0) {
            throw new InvalidValue("emissions.distance.negative", "kilometres", kilometres, "zero or more kilometres");
        }
        if (adjustmentFactor.compareTo(BigDecimal.ONE) < 0) {
            throw new InvalidValue(
                    "emissions.distance.adjustment", "adjustmentFactor", adjustmentFactor, "1 or more, such as 1.05");
        }
        if (basis != Basis.ACTUAL && adjustmentFactor.compareTo(BigDecimal.ONE) != 0) {
            throw new InvalidValue(
                    "emissions.distance.adjustment", "adjustmentFactor", adjustmentFactor, "1 unless actual");
        }
        kilometres = Decimals.normal(kilometres);
        adjustmentFactor = Decimals.normal(adjustmentFactor);
    }

    public static Distance shortestFeasible(String kilometres) {
        return shortestFeasible(Decimals.parse("kilometres", kilometres));
    }

    public static Distance shortestFeasible(BigDecimal kilometres) {
        return new Distance(kilometres, Basis.SHORTEST_FEASIBLE, BigDecimal.ONE);
    }

    public static Distance greatCircle(BigDecimal kilometres) {
        return new Distance(kilometres, Basis.GREAT_CIRCLE, BigDecimal.ONE);
    }

    public static Distance actual(BigDecimal kilometres, BigDecimal adjustmentFactor) {
        return new Distance(kilometres, Basis.ACTUAL, adjustmentFactor);
    }

    /** Kilometres that count as transport activity; a division is cut half-up at a micrometre. */
    public BigDecimal activityKilometres() {
        if (adjustmentFactor.compareTo(BigDecimal.ONE) == 0) {
            return kilometres;
        }
        return Decimals.normal(kilometres.divide(adjustmentFactor, ACTIVITY_SCALE, RoundingMode.HALF_UP));
    }
}
