package org.hexi.hub.transport.booking;

import java.util.UUID;

/** Identity of a place in a waiting list. */
public record WaitingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
