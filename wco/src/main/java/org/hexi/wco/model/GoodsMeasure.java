package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** What the goods weigh, and their quantity in the unit of the tariff. Immutable. */
public record GoodsMeasure(
        @Element(id = "126") @Nullable Measure grossMassMeasure,
        @Element(id = "128") @Nullable Measure netNetWeightMeasure,
        @Element(id = "130") @Nullable Measure tariffQuantity) {}
