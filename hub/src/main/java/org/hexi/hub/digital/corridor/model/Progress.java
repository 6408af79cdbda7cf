package org.hexi.hub.digital.corridor.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.digital.corridor.CorridorUris.Degrees;

/** How far a dossier has come on its way. Immutable. */
public record Progress(
        ConsignmentId consignment,
        String reference,
        PlaceCode from,
        PlaceCode to,
        Instant latestArrival,
        List<WayPoint> way,
        Optional<Step> lastStep,
        Optional<PlaceCode> lastPlace,
        Optional<Degrees> lastDegrees,
        Optional<Instant> lastAt,
        Duration lateness,
        Optional<Instant> eta) {
    public Progress {
        way = List.copyOf(way);
    }
}
