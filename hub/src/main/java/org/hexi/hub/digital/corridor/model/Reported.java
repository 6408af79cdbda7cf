package org.hexi.hub.digital.corridor.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.digital.corridor.CorridorUris.Degrees;

/**
 * What an event says of a dossier or a train, and no more. Immutable.
 *
 * @param units identifiers through which it concerns the dossier
 */
public record Reported(
        String hash, Instant at, Step step, Optional<PlaceCode> place, Optional<Degrees> degrees, Set<String> units) {
    public Reported {
        units = Set.copyOf(units);
    }
}
