package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** The account taxes are paid to. Immutable. */
public record Bank(
        @Element(id = "R069") @Nullable String referenceID,
        @Element(id = "372") @Nullable String id) {}
