package org.hexi.engine.customs.selectivity;

import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.kernel.InvalidValue;

/**
 * The rates an office works with, import and export apart. Immutable.
 *
 * @param office code of the customs office
 * @param direction import or export
 * @param version version of these settings
 * @param legalBasis order that set them
 * @param randomFloor minimum random rate per lane
 * @param expectedShare share of all declarations each lane is expected to reach
 */
public record OfficeRates(
        String office,
        Direction direction,
        String version,
        String legalBasis,
        LaneRates randomFloor,
        LaneRates expectedShare) {
    public OfficeRates {
        if (office.isBlank() || version.isBlank()) {
            throw new InvalidValue("customs.officeRates.blank", "office", office, "an office and a version");
        }
    }
}
