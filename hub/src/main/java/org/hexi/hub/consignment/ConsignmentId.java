package org.hexi.hub.consignment;

import java.util.UUID;

/** Identity of a consignment and of its dossier. */
public record ConsignmentId(UUID value) {
    public static ConsignmentId of(String text) {
        return new ConsignmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
