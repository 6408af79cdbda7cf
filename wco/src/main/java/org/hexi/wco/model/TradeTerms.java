package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** Delivery terms and the place they name. Immutable. */
public record TradeTerms(
        @Element(id = "090") @Nullable String conditionCode,
        @Element(id = "L002") @Nullable String locationID) {}
