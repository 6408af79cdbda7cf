package org.hexi.hub.transport.planning.rest;

import java.math.BigDecimal;
import org.hexi.engine.routing.api.Resolution;

/** The grid the front is exact on. */
record GridJson(int minutes, BigDecimal cost, BigDecimal co2eKilograms, int riskMicros) {
    static GridJson of(Resolution resolution) {
        return new GridJson(
                resolution.minutes(), resolution.cost(), resolution.co2eKilograms(), resolution.riskMicros());
    }

    Resolution resolution() {
        return new Resolution(
                minutes,
                Field.needed("resolution.cost", cost),
                Field.needed("resolution.co2eKilograms", co2eKilograms),
                riskMicros);
    }
}
