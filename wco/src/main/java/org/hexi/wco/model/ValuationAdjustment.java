package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** Four signs about what had influence on the price. Immutable. */
public record ValuationAdjustment(
        @Element(id = "188") @Nullable String additionCode) {}
