package org.hexi.hub.transport.quotation;

import java.util.UUID;

/** Identity of a quotation. */
public record QuotationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
