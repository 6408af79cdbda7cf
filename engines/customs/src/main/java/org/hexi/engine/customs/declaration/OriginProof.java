package org.hexi.engine.customs.declaration;

import org.hexi.engine.kernel.InvalidValue;

/** A proof of origin under a trade agreement: which agreement, and the number of the certificate or declaration. Immutable. */
public record OriginProof(String agreement, String documentId) {
    public OriginProof {
        if (agreement.isBlank() || documentId.isBlank()) {
            throw new InvalidValue(
                    "customs.originProof.blank", "originProof", agreement + " " + documentId, "agreement and document");
        }
    }
}
