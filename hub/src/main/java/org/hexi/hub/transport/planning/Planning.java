package org.hexi.hub.transport.planning;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.routing.api.Tolerance;
import org.hexi.hub.platform.parties.Viewer;

/** Plans journeys and keeps what it offered. Thread-safe. */
public interface Planning {
    /** How long an answer can be looked at again and its ways opened, on the business clock, after it was last given. */
    Duration KEPT = Duration.ofDays(30);

    /** Of the answer that is given at once: a day, and what is small on a way across a continent. */
    Tolerance FIRST_TOLERANCE = new Tolerance(24 * 60, BigDecimal.valueOf(1_000), BigDecimal.valueOf(200), 50_000);

    /**
     * The front for a question, exact unless it grants a tolerance, over the departures that still have room. An empty front is an answer and says why.
     * The answer is kept for the viewer's party for {@link #KEPT}.
     *
     * @throws org.hexi.engine.kernel.InvalidValue when the network does not know a place, a carrier, a mode that is required or
     *     the unit, or a number is out of range
     */
    PlanAnswer plan(Viewer viewer, PlanQuery query);

    /**
     * What can be said of a question at once: the exact front where it is soon there, else one within a tolerance the answer
     * states, while the exact one is still being reckoned for {@link #awaited}.
     */
    PlanAnswer first(Viewer viewer, PlanQuery query);

    /** The front that {@link #first} left being reckoned; planned anew when there is none. */
    PlanAnswer awaited(Viewer viewer, PlanQuery query);

    /**
     * What it would take: for each demand of the question, or of the world such as room, what would be gained without it alone.
     * Demands that keep nothing away are left out. Takes a search for each demand.
     *
     * @throws org.hexi.engine.kernel.InvalidValue as {@link #plan}
     */
    List<Relief> reliefs(Viewer viewer, PlanQuery query);

    /** What a question may avoid or require. */
    Offer offer();

    /**
     * An answer that was given to this party, as it was.
     *
     * @throws org.hexi.hub.platform.web.NotFound when it was not, or longer ago than answers are kept
     */
    PlanAnswer answer(Viewer viewer, String frontId);

    /**
     * One way written out. Whatever was opened once can be opened for good.
     *
     * @throws org.hexi.hub.platform.web.NotFound when this party was never offered such a journey, or it was longer ago than
     *     answers are kept and nobody opened it
     */
    Itinerary get(Viewer viewer, String itineraryId);

    /**
     * A way this party was offered, at the rates of today. Has no effect.
     *
     * @throws org.hexi.hub.platform.web.NotFound when it was never offered the way
     * @throws org.hexi.engine.kernel.Rejected with a {@link PlanningRejection} when the way can no longer be priced
     */
    Repricing price(Viewer viewer, String itineraryId);

    /**
     * Two ways this party was offered, weighed against the answer both were last in.
     *
     * @throws org.hexi.hub.platform.web.NotFound when it was never offered one of them
     */
    Comparison compare(Viewer viewer, String oneId, String otherId);

    Optional<Itinerary> find(Viewer viewer, String itineraryId);
}
