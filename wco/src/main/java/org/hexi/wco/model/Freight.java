package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** How freight is paid. Immutable. */
public record Freight(@Element(id = "098") @Nullable String paymentMethodCode) {}
