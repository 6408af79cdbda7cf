package org.hexi.hub.transport.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.Money;

/**
 * What a way takes in the four criteria, unrounded. Immutable.
 *
 * @param arrival release to the consignee
 * @param riskMicros millionths of -ln(probability that all holds)
 */
public record WayFigures(Instant arrival, Money cost, BigDecimal co2eKilograms, long riskMicros) {
    private static final double MICRO = 1e-6;
    private static final int DECIMALS = 6;

    public static WayFigures of(Itinerary way) {
        return new WayFigures(way.arrival(), way.cost(), way.co2eKilograms(), way.riskMicros());
    }

    /** That everything holds, to six decimals. */
    public BigDecimal probability() {
        return Decimals.normal(
                BigDecimal.valueOf(StrictMath.exp(-riskMicros * MICRO)).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** How much later than another one; negative when earlier. */
    public Duration later(WayFigures than) {
        return Duration.between(than.arrival, arrival);
    }

    public Money dearer(WayFigures than) {
        return cost.minus(than.cost);
    }

    public BigDecimal moreCo2eKilograms(WayFigures than) {
        return Decimals.normal(co2eKilograms.subtract(than.co2eKilograms));
    }

    public BigDecimal moreProbable(WayFigures than) {
        return Decimals.normal(probability().subtract(than.probability()));
    }
}
