package org.hexi.hub.digital.corridor;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentId;

/**
 * A consignment under way.
 *
 * @param course its whole way, moved by the lateness
 * @param lastReport when it was last reported
 * @param lateness against the plan at the last report; negative when early
 * @param eta median forecast of its release
 */
public record ConsignmentMovement(
        ConsignmentId id,
        String reference,
        PlaceCode from,
        PlaceCode to,
        Whereabouts whereabouts,
        Course course,
        Optional<Instant> lastReport,
        Duration lateness,
        Instant latestArrival,
        Optional<Instant> eta) {
    public Punctuality punctuality() {
        return Punctuality.of(lateness);
    }
}
