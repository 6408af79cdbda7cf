package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** Where the goods can be examined. Immutable. */
public record GoodsLocation(
        @Element(id = "L016") @Nullable String name,
        @Element(id = "L017") @Nullable String id,
        @Element(id = "L110") @Nullable String typeCode,
        @Element(id = "04A") @Nullable Address address) {}
