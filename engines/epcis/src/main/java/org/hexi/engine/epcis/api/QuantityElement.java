package org.hexi.engine.epcis.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of objects known by their class only. Immutable.
 *
 * @param epcClass URI of the class
 * @param quantity how many pieces, or how much in the unit; null when not known
 * @param uom unit code of UN/CEFACT Recommendation 20, or null when pieces are counted
 */
public record QuantityElement(
        String epcClass,
        @Nullable BigDecimal quantity,
        @Nullable String uom) {}
