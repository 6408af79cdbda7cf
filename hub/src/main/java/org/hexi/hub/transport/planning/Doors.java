package org.hexi.hub.transport.planning;

import java.util.Optional;

/** Where a question begins or ends at a door and not at a place of the network. Immutable. */
public record Doors(Optional<Door> pickup, Optional<Door> delivery) {
    public static final Doors NONE = new Doors(Optional.empty(), Optional.empty());

    public Optional<Door> at(RoadEnd end) {
        return switch (end) {
            case PICKUP -> pickup;
            case DELIVERY -> delivery;
        };
    }

    public boolean isNone() {
        return pickup.isEmpty() && delivery.isEmpty();
    }
}
