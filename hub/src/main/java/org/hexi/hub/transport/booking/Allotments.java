package org.hexi.hub.transport.booking;

import java.util.List;
import org.hexi.hub.platform.parties.Viewer;

/**
 * The allotments. Seen by the party they are for and by whoever sells for the carrier; others get
 * {@link org.hexi.hub.platform.web.NotFound}. Thread-safe.
 */
public interface Allotments {
    /**
     * Keeps the room on every departure to come in the validity, or as much of it as is free. Refused where the party has an
     * allotment on one of these days already.
     *
     * @throws org.hexi.hub.platform.web.NotFound when there is no such service or party
     */
    GivenAllotment give(Viewer viewer, AllotmentDraft draft);

    /** Returns what is unused on departures to come to free sale at once. Withdrawing twice changes nothing. */
    Allotment withdraw(Viewer viewer, AllotmentId id);

    Allotment get(Viewer viewer, AllotmentId id);

    /** Newest first. */
    List<Allotment> list(Viewer viewer);
}
