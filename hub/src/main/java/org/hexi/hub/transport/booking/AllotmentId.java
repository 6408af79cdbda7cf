package org.hexi.hub.transport.booking;

import java.util.UUID;

/** Identity of an allotment. */
public record AllotmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
