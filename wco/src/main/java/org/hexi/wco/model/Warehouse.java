package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** The customs warehouse the goods come from or go to. Immutable. */
public record Warehouse(
        @Element(id = "L019") @Nullable String id,
        @Element(id = "L112") @Nullable String typeCode) {}
