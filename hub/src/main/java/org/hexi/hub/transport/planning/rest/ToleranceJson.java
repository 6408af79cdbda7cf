package org.hexi.hub.transport.planning.rest;

import java.math.BigDecimal;
import org.hexi.engine.routing.api.Tolerance;

/** How much better in every criterion at once a way left out may be than one that is told. */
record ToleranceJson(long minutes, BigDecimal cost, BigDecimal co2eKilograms, long riskMicros) {
    static ToleranceJson of(Tolerance tolerance) {
        return new ToleranceJson(
                tolerance.minutes(), tolerance.cost(), tolerance.co2eKilograms(), tolerance.riskMicros());
    }

    Tolerance tolerance() {
        return new Tolerance(
                minutes,
                Field.needed("tolerance.cost", cost),
                Field.needed("tolerance.co2eKilograms", co2eKilograms),
                riskMicros);
    }
}
