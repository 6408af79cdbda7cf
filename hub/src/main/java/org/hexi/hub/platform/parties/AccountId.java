package org.hexi.hub.platform.parties;

import java.util.UUID;

/** Identity of a user's account. */
public record AccountId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
