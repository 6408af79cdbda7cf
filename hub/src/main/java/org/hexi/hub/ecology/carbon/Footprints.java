package org.hexi.hub.ecology.carbon;

import java.util.Optional;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.platform.parties.Viewer;

/** Footprints of dossiers. A dossier foreign to the viewer answers like a missing one. Thread-safe. */
public interface Footprints {
    /** The footprint over the pinned plan; empty while no plan is pinned. */
    Optional<FootprintView> find(Viewer viewer, ConsignmentId consignment);

    /**
     * Takes a carrier's measured value for one leg; it replaces one reported before. Refused with a {@link CarbonRejection}
     * when the viewer's party does not carry the leg.
     */
    FootprintView report(Viewer viewer, ConsignmentId consignment, MeasuredIntensity measured);
}
