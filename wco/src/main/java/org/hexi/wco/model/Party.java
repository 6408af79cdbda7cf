package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** Somebody with a part in it: known by an identifier, or by name and address. Immutable. */
public record Party(
        @Nullable String name,
        @Nullable String id,
        @Element(id = "04A") @Nullable Address address) {
    public static Party known(String id) {
        return new Party(null, id, null);
    }
}
