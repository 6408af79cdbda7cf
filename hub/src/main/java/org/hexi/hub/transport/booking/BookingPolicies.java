package org.hexi.hub.transport.booking;

import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.network.DepartureView;

/**
 * What carriers lay down about selling and giving up room. Everybody signed in may read it; operators of the carrier and
 * administrators lay it down. The policy of one service goes before the one of its carrier, a later day before an earlier, a
 * later version before an earlier. What was booked keeps the policy it was booked under. Thread-safe.
 */
public interface BookingPolicies {
    /** All versions, those of a carrier or of one service first by day; both filters may be empty. */
    List<BookingPolicy> list(Optional<String> carrier, Optional<String> service);

    /** What applies to a departure; empty when its carrier has laid down nothing. */
    Optional<BookingPolicy> find(DepartureView departure);

    /**
     * Lays down a policy and gives the pools of coming departures their new size, never below what is given out or kept.
     *
     * @throws org.hexi.hub.platform.web.NotFound when there is no such service, or no carrier of that code runs any
     */
    BookingPolicy layDown(Viewer viewer, PolicyDraft draft);

    /** The carriers the viewer may lay down policies of, by code. */
    List<Carrier> sellers(Viewer viewer);
}
