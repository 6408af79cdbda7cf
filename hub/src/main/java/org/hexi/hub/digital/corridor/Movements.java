package org.hexi.hub.digital.corridor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.network.Carriage;

/** Where trains and consignments are at this business moment, reckoned from the last report along the timetable. Thread-safe. */
public interface Movements {
    /**
     * Runs under way now that call at one of the places, by any means of carriage or by one, by their first departure. The
     * consignments on board are those the viewer may see.
     */
    List<TrainMovement> calling(Viewer viewer, Collection<PlaceCode> places, Optional<Carriage> carriage);

    /**
     * What a city looks at: runs under way now that call at its terminals, and those with goods on board that the viewer may
     * see, wherever they call.
     */
    List<TrainMovement> around(Viewer viewer, PlaceCode city);

    /** Runs under way now with goods on board that the viewer may see, by their first departure. */
    List<TrainMovement> carrying(Viewer viewer);

    Optional<TrainMovement> train(Viewer viewer, String departureId);

    /** Consignments under way that the viewer may see, the latest to report first; at most so many. */
    List<ConsignmentMovement> consignments(Viewer viewer, int most);

    Optional<ConsignmentMovement> consignment(Viewer viewer, ConsignmentId id);
}
