package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** Who declares for another; the function says whether in the other's name (2) or in the own (3). Immutable. */
public record Agent(
        @Element(id = "R003") @Nullable String name,
        @Element(id = "R004") @Nullable String id,
        @Element(id = "102") @Nullable String functionCode,
        @Element(id = "04A") @Nullable Address address) {}
