package org.hexi.hub.platform.parties;

import java.util.UUID;

/** Identity of an organisation. */
public record PartyId(UUID value) {
    public static PartyId of(String text) {
        return new PartyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
