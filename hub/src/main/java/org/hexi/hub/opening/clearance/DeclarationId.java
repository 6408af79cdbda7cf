package org.hexi.hub.opening.clearance;

import java.util.UUID;

/** Identity of a declaration. */
public record DeclarationId(UUID value) {
    public static DeclarationId of(String text) {
        return new DeclarationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
