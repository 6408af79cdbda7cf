package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** The consignment's number through its whole way, as the trader gave it. Immutable. */
public record Ucr(@Element(id = "009") @Nullable String traderAssignedReferenceID) {}
