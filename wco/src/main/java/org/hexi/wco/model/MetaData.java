package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** The cover of a document: which model, which kind of document, whose customisation. Immutable. */
public record MetaData(
        @Element(name = "WCODataModelVersionCode") @Nullable String modelVersionCode,
        @Element(name = "WCOTypeName") @Nullable String typeName,
        @Nullable String responsibleCountryCode,
        @Nullable String responsibleAgencyName,
        @Nullable String agencyAssignedCustomizationCode,
        @Nullable String agencyAssignedCustomizationVersionCode) {
    /** The cover of a document of the model's version 3.6, which is the one read here. */
    public static MetaData of(String typeName, @Nullable String country, @Nullable String agency) {
        return new MetaData("3.6", typeName, country, agency, null, null);
    }
}
