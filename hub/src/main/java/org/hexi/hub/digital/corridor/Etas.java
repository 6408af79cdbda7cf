package org.hexi.hub.digital.corridor;

import java.util.Optional;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.platform.parties.Viewer;

/** The forecasts of arrival. Thread-safe. */
public interface Etas {
    /**
     * The latest forecast; empty before a plan is pinned and once the goods are delivered.
     *
     * @throws org.hexi.hub.platform.web.NotFound when the viewer has no part in the dossier
     */
    Optional<EtaView> find(Viewer viewer, ConsignmentId consignment);
}
