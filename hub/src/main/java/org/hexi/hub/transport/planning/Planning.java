package org.hexi.hub.transport.planning;

import java.util.Optional;
import org.hexi.hub.platform.parties.Viewer;

/** Plans journeys and keeps what it offered. Thread-safe. */
public interface Planning {
    /**
     * The exact front for a question, over the departures that still have room. An empty front is an answer and says why.
     * Every option is kept for the viewer's party under its id.
     *
     * @throws org.hexi.engine.kernel.InvalidValue when a place is unknown or a number is out of range
     */
    PlanAnswer plan(Viewer viewer, PlanQuery query);

    /** @throws org.hexi.hub.platform.web.NotFound when this party was never offered such a journey */
    Itinerary get(Viewer viewer, String itineraryId);

    Optional<Itinerary> find(Viewer viewer, String itineraryId);
}
