package org.hexi.hub.digital.corridor;

import java.util.List;
import java.util.Optional;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.platform.parties.Viewer;

/** Where trains and consignments are at this business moment, reckoned from the last report along the timetable. Thread-safe. */
public interface Movements {
    /** Services under way now, by id of the departure. The consignments on board are those the viewer may see. */
    List<TrainMovement> trains(Viewer viewer);

    Optional<TrainMovement> train(Viewer viewer, String departureId);

    /** Consignments under way that the viewer may see, the latest to report first; at most so many. */
    List<ConsignmentMovement> consignments(Viewer viewer, int most);

    Optional<ConsignmentMovement> consignment(Viewer viewer, ConsignmentId id);
}
