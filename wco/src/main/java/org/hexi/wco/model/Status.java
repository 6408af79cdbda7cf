package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** A state by its code, and since when it is so. Immutable. */
public record Status(
        @Element(id = "380") @Nullable DateTime effectiveDateTime,
        @Element(id = "379") @Nullable String nameCode) {
    public static Status of(String code) {
        return new Status(null, code);
    }
}
