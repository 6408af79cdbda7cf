package org.hexi.hub.transport.booking;

import java.util.List;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.platform.parties.Viewer;

/**
 * Who waits for room. When room comes back, the first whose whole way fits gets a hold; nobody who comes later is sold that room
 * before. Whoever has part in a dossier sees its waits; others get {@link org.hexi.hub.platform.web.NotFound}. Thread-safe.
 */
public interface WaitingList {
    /** Queues for a way that has no room at the moment. */
    WaitingPlace join(Viewer viewer, ConsignmentId consignment, String itineraryId);

    /** Gives the place up. Leaving twice changes nothing. */
    WaitingPlace leave(Viewer viewer, WaitingId id);

    WaitingPlace get(Viewer viewer, WaitingId id);

    /** Those of a dossier that still wait, first come first. */
    List<WaitingPlace> list(Viewer viewer, ConsignmentId consignment);

    /** Those the viewer's party asked for and that still wait, first come first. */
    List<WaitingPlace> list(Viewer viewer);
}
