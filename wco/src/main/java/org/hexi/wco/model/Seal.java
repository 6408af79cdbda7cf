package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** A seal on a container. Immutable. */
public record Seal(
        @Element(id = "006") @Nullable Integer sequenceNumeric,
        @Element(id = "165") @Nullable String id) {}
