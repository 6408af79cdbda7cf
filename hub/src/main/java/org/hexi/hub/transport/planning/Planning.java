package org.hexi.hub.transport.planning;

import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.parties.Viewer;

/** Plans journeys and keeps what it offered. Thread-safe. */
public interface Planning {
    /**
     * The front for a question, exact unless it grants a tolerance, over the departures that still have room. An empty front is an answer and says why.
     * Every option is kept for the viewer's party under its id.
     *
     * @throws org.hexi.engine.kernel.InvalidValue when the network does not know a place, a carrier, a mode that is required or
     *     the unit, or a number is out of range
     */
    PlanAnswer plan(Viewer viewer, PlanQuery query);

    /**
     * What it would take: for each demand of the question, or of the world such as room, what would be gained without it alone.
     * Demands that keep nothing away are left out. Takes a search for each demand.
     *
     * @throws org.hexi.engine.kernel.InvalidValue as {@link #plan}
     */
    List<Relief> reliefs(Viewer viewer, PlanQuery query);

    /** What a question may avoid or require. */
    Offer offer();

    /** @throws org.hexi.hub.platform.web.NotFound when this party was never offered such a journey */
    Itinerary get(Viewer viewer, String itineraryId);

    /**
     * Two ways this party was offered, weighed against the answer both were last in.
     *
     * @throws org.hexi.hub.platform.web.NotFound when it was never offered one of them
     */
    Comparison compare(Viewer viewer, String oneId, String otherId);

    Optional<Itinerary> find(Viewer viewer, String itineraryId);
}
