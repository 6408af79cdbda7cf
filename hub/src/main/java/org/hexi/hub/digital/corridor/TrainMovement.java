package org.hexi.hub.digital.corridor;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.transport.network.DepartureView;

/**
 * A train under way.
 *
 * @param course its whole way, moved by the lateness
 * @param lateness against the timetable at the last report; negative when early
 * @param isReported whether an event told of it; else it is where the timetable has it
 * @param aboard consignments under way that the viewer may see and that ride on it on some part of its way
 */
public record TrainMovement(
        DepartureView departure,
        Whereabouts whereabouts,
        Course course,
        Duration lateness,
        boolean isReported,
        List<Aboard> aboard) {
    public TrainMovement {
        aboard = List.copyOf(aboard);
    }

    public Punctuality punctuality() {
        return Punctuality.of(lateness);
    }

    /** How much of the stretch it is on lies behind it. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(Math.round(whereabouts.share() * 100));
    }

    /** A consignment that rides on it. */
    public record Aboard(ConsignmentId id, String reference) {}
}
