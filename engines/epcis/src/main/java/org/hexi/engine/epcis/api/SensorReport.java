package org.hexi.engine.epcis.api;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One measurement. Immutable.
 *
 * @param values of the properties named in {@link SensorProperty#REPORT}
 */
public record SensorReport(Map<SensorProperty, SensorValue> values, Extensions extensions) {
    public SensorReport {
        values = Map.copyOf(values);
    }

    /** What was measured: a bare word such as {@code Temperature}, a URI, or null where XML left it out. */
    public @Nullable String type() {
        return values.get(SensorProperty.TYPE) instanceof SensorValue.Word word ? word.value() : null;
    }

    /** A number measured, such as {@link SensorProperty#VALUE}, in the unit of the report; null when it is not told. */
    public @Nullable BigDecimal number(SensorProperty property) {
        return values.get(property) instanceof SensorValue.Decimal decimal ? decimal.value() : null;
    }
}
