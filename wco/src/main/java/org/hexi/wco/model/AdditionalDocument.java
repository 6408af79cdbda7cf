package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** A document beside the declaration: its code is category and type together, such as N and 935 for an invoice. Immutable. */
public record AdditionalDocument(
        @Element(id = "D031") @Nullable String categoryCode,
        @Element(id = "D005") @Nullable String id,
        @Element(id = "D028") @Nullable String name,
        @Element(id = "D006") @Nullable String typeCode,

        @Element(id = "360", name = "LPCOExemptionCode") @Nullable
        String exemptionCode,

        @Element(id = "22C") @Nullable WriteOff writeOff) {
    /** Category and type as one code; parts that are not stated are left out. */
    public String code() {
        return (categoryCode == null ? "" : categoryCode) + (typeCode == null ? "" : typeCode);
    }
}
