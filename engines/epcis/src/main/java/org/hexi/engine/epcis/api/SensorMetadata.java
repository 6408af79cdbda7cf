package org.hexi.engine.epcis.api;

import java.util.Map;

/**
 * What the reports of one sensor element have in common. Immutable.
 *
 * @param values of the properties named in {@link SensorProperty#METADATA}
 */
public record SensorMetadata(Map<SensorProperty, SensorValue> values, Extensions extensions) {
    public SensorMetadata {
        values = Map.copyOf(values);
    }
}
