package org.hexi.engine.emissions.api;

import java.math.BigDecimal;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Validity;

/**
 * One row of a factor table. Immutable.
 *
 * @param id stable id of the row, cited by every footprint that used it
 * @param category the operations it is made for
 * @param intensity kg CO2e per tonne-kilometre, per tonne for a hub
 * @param radiativeForcing what high-altitude effects would add, kg CO2e per unit of activity; outside the ISO 14083 total
 * @param provenance source, edition and quality
 * @param validity the days it may be used for
 */
public record EmissionFactor(
        String id,
        OperationCategory category,
        Intensity intensity,
        BigDecimal radiativeForcing,
        Provenance provenance,
        Validity validity) {
    public EmissionFactor {
        if (id.isBlank()) {
            throw new InvalidValue("emissions.factor.id", "id", id, "a stable id of the row");
        }
        if (radiativeForcing.signum() < 0) {
            throw new InvalidValue(
                    "emissions.factor.negative", "radiativeForcing", radiativeForcing, "zero or more kg CO2e");
        }
        radiativeForcing = Decimals.normal(radiativeForcing);
    }
}
