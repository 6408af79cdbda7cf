package org.hexi.engine.customs.duty;

import org.hexi.engine.kernel.InvalidValue;

/** How a regime rounds and collects one tax. Immutable. */
public record TaxRule(Rounding rounding, Collection collection) {
    public TaxRule {
        if (collection == Collection.BELOW_THRESHOLD) {
            throw new InvalidValue(
                    "customs.regime.collection",
                    "collection",
                    collection,
                    "AT_BORDER or POSTPONED; a threshold is found");
        }
    }
}
