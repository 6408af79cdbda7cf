package org.hexi.hub.digital.corridor;

import java.time.Duration;
import java.util.List;
import org.hexi.hub.transport.network.DepartureView;

/**
 * A train under way.
 *
 * @param lateness against the timetable at the last report; negative when early
 * @param isReported whether an event told of it; else it is where the timetable has it
 * @param aboard consignments on board the viewer may see
 */
public record TrainMovement(
        DepartureView departure, Whereabouts whereabouts, Duration lateness, boolean isReported, List<Aboard> aboard) {
    public TrainMovement {
        aboard = List.copyOf(aboard);
    }

    /** A consignment on board. */
    public record Aboard(org.hexi.hub.consignment.ConsignmentId id, String reference) {}
}
