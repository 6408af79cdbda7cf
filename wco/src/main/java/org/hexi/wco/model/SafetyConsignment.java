package org.hexi.wco.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The consignment as safety and security look at it: the {@code Consignment} right below the declaration. Immutable. */
public record SafetyConsignment(
        @Element(id = "18A") @Nullable Party carrier,
        @Element(id = "62A") @Nullable Freight freight,
        @Element(id = "81A", name = "Itinerary") List<Itinerary> itineraries) {
    public SafetyConsignment {
        itineraries = List.copyOf(itineraries);
    }
}
