package org.hexi.engine.epcis.api;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The value of a sensor property. Immutable. */
public sealed interface SensorValue {
    /** A text, a URI or hexadecimal digits. */
    record Word(String value) implements SensorValue {}

    record Decimal(BigDecimal value) implements SensorValue {}

    record Flag(boolean value) implements SensorValue {}

    record Moment(OffsetDateTime value) implements SensorValue {}
}
