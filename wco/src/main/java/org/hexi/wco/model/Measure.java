package org.hexi.wco.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A measure or quantity; where no unit is written, the element or the tariff says which one is meant. Immutable. */
public record Measure(BigDecimal value, @Nullable String unitCode) {
    public static Measure of(String value) {
        return new Measure(new BigDecimal(value), null);
    }

    public static Measure of(String value, String unit) {
        return new Measure(new BigDecimal(value), unit);
    }
}
