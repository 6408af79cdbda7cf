package org.hexi.hub.transport.planning.search;

import java.util.UUID;

/** Identity of a saved search. */
public record SearchId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
