package org.hexi.engine.customs.declaration;

import org.hexi.engine.kernel.InvalidValue;

/** A document that lies beside the declaration: invoice, packing list, licence, certificate of origin. Immutable. */
public record AdditionalDocument(String typeCode, String id) {
    public AdditionalDocument {
        if (typeCode.isBlank() || id.isBlank()) {
            throw new InvalidValue(
                    "customs.document.blank", "additionalDocument", typeCode + " " + id, "a type and a number");
        }
    }
}
