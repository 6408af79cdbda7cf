package org.hexi.engine.emissions.api;

import java.math.BigDecimal;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.Mass;

/** Goods moved over a distance: mass in tonnes times kilometres (ISO 14083, 5.4). Exact decimals. Immutable. */
public record TransportActivity(Mass mass, Distance distance) {
    /** Activity from plain decimals over the shortest feasible distance. */
    public static TransportActivity of(BigDecimal tonnes, BigDecimal kilometres) {
        return new TransportActivity(new Mass(tonnes.movePointRight(3)), Distance.shortestFeasible(kilometres));
    }

    public BigDecimal tonneKilometres() {
        return Decimals.normal(mass.tonnes().multiply(distance.activityKilometres()));
    }
}
