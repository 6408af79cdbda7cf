package org.hexi.engine.emissions.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hexi.engine.kernel.Decimals;

/**
 * Kilograms of CO2e, the vehicle's own and those of making its energy apart; the sum is exact by construction. Immutable.
 *
 * @param ttwKilograms tank to wheel
 * @param wttKilograms well to tank
 */
public record Emissions(BigDecimal ttwKilograms, BigDecimal wttKilograms) {
    public static final Emissions NONE = new Emissions(BigDecimal.ZERO, BigDecimal.ZERO);

    public Emissions {
        ttwKilograms = Decimals.normal(ttwKilograms);
        wttKilograms = Decimals.normal(wttKilograms);
    }

    public BigDecimal wtwKilograms() {
        return Decimals.normal(ttwKilograms.add(wttKilograms));
    }

    public Emissions plus(Emissions other) {
        return new Emissions(ttwKilograms.add(other.ttwKilograms), wttKilograms.add(other.wttKilograms));
    }

    /** The well-to-wheel figure as shown, with two decimals. */
    public String wtwText() {
        return wtwKilograms().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
