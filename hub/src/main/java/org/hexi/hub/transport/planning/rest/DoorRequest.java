package org.hexi.hub.transport.planning.rest;

import java.math.BigDecimal;
import java.util.Objects;
import org.hexi.hub.transport.planning.Door;
import org.jspecify.annotations.Nullable;

/** A point goods are picked up or delivered at, in WGS-84 degrees. */
record DoorRequest(
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String name) {
    Door door(String path) {
        BigDecimal north = Field.needed(path + ".latitude", latitude);
        BigDecimal east = Field.needed(path + ".longitude", longitude);
        return Field.under(path, () -> new Door(north, east, Objects.requireNonNullElse(name, "")));
    }
}
