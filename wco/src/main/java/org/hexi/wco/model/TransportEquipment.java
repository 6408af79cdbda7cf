package org.hexi.wco.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A container, with its seals. Immutable. */
public record TransportEquipment(
        @Element(id = "006") @Nullable Integer sequenceNumeric,
        @Element(id = "159") @Nullable String id,
        @Element(id = "44B", name = "Seal") List<Seal> seals) {
    public TransportEquipment {
        seals = List.copyOf(seals);
    }
}
