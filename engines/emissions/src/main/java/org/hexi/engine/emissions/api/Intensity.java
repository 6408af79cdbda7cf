package org.hexi.engine.emissions.api;

import java.math.BigDecimal;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;

/**
 * Kilograms of CO2e per unit of activity, with the boundary it covers as its type: an intensity that knows only the vehicle's
 * own emissions cannot be mistaken for one that also covers the making of the energy. Immutable.
 */
public sealed interface Intensity {
    /** Tank to wheel: the vehicle's own emissions. */
    BigDecimal ttw();

    /** Short name of the boundary as factor tables write it. */
    String boundary();

    /** The whole way from the well: {@code wtw = ttw + wtt}, checked exactly. */
    record WellToWheel(BigDecimal ttw, BigDecimal wtt, BigDecimal wtw) implements Intensity {
        public WellToWheel {
            ttw = notNegative("ttw", ttw);
            wtt = notNegative("wtt", wtt);
            wtw = notNegative("wtw", wtw);
            BigDecimal sum = ttw.add(wtt);
            if (sum.compareTo(wtw) != 0) {
                throw new InvalidValue("emissions.factor.sum", "wtw", wtw, "exactly ttw + wtt = " + sum);
            }
        }

        @Override
        public String boundary() {
            return "WTW";
        }
    }

    /** The vehicle only. Never enters a well-to-wheel total. */
    record TankToWheel(BigDecimal ttw) implements Intensity {
        public TankToWheel {
            ttw = notNegative("ttw", ttw);
        }

        @Override
        public String boundary() {
            return "TTW";
        }
    }

    private static BigDecimal notNegative(String field, BigDecimal value) {
        if (value.signum() < 0) {
            throw new InvalidValue("emissions.factor.negative", field, value, "zero or more kg CO2e");
        }
        return Decimals.normal(value);
    }
}
