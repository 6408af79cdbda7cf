package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** A document of what was done with the goods before. Immutable. */
public record PreviousDocument(
        @Element(id = "D031") @Nullable String categoryCode,
        @Element(id = "D018") @Nullable String id,
        @Element(id = "D019") @Nullable String typeCode,
        @Element(id = "171") @Nullable Integer lineNumeric) {}
