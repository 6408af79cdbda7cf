package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** A country of origin: type 1 by the general rules, type 2 by those of an agreement. Immutable. */
public record Origin(
        @Element(id = "063") @Nullable String countryCode,
        @Element(id = "501") @Nullable String typeCode) {}
