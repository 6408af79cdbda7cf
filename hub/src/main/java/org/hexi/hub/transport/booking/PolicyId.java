package org.hexi.hub.transport.booking;

import java.util.UUID;

/** Identity of one version of a policy. */
public record PolicyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
