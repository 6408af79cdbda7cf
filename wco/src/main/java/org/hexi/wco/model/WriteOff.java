package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** What is written off a licence or certificate. Immutable. */
public record WriteOff(@Element(id = "502") @Nullable Measure quantityQuantity) {}
