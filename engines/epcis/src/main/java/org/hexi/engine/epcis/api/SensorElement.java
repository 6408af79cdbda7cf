package org.hexi.engine.epcis.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measurements of one device or one period. Immutable.
 *
 * @param metadata what the reports have in common, or null
 * @param reports at least one
 */
public record SensorElement(@Nullable SensorMetadata metadata, List<SensorReport> reports, Extensions extensions) {
    public SensorElement {
        reports = List.copyOf(reports);
    }
}
