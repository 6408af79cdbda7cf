package org.hexi.engine.routing.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Resolution;

/** Whole units of a resolution as the twin reckons them: in decimals, each figure rounded half-up on its own. */
record TwinUnits(Resolution grid) {
    private static final int MICRO_DECIMALS = 6;

    long clock(long minutesSinceReady) {
        return units(BigDecimal.valueOf(minutesSinceReady), BigDecimal.valueOf(grid.minutes()));
    }

    long cost(LegPrice price) {
        return units(price.cost(), grid.cost());
    }

    long co2e(LegPrice price) {
        return units(price.co2eKilograms(), grid.co2eKilograms());
    }

    long risk(double negativeLog) {
        BigDecimal micros = new BigDecimal(negativeLog).movePointRight(MICRO_DECIMALS);
        return units(micros, BigDecimal.valueOf(grid.riskMicros()));
    }

    private static long units(BigDecimal value, BigDecimal unit) {
        return value.divide(unit, 0, RoundingMode.HALF_UP).longValueExact();
    }
}
