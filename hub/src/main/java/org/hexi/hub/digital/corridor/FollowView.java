package org.hexi.hub.digital.corridor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.TransportPlan.Mode;

/** A dossier on its way: the plan against what was reported, where it is and when it will arrive. Immutable. */
public record FollowView(
        ConsignmentView dossier, List<PlanLine> lines, Optional<EtaView> eta, Optional<ConsignmentMovement> movement) {
    public FollowView {
        lines = List.copyOf(lines);
    }

    /**
     * A call of the plan.
     *
     * @param reportedArrival first report that is no departure
     * @param reportedDeparture last report of a departure
     */
    public record PlanLine(
            int leg,
            Mode mode,
            String departureId,
            PlaceCode place,
            Optional<Instant> plannedArrival,
            Optional<Instant> plannedDeparture,
            Optional<Instant> reportedArrival,
            Optional<Instant> reportedDeparture) {
        /** Report minus plan where both are known; the departure speaks last. */
        public Optional<Duration> lateness() {
            return between(plannedDeparture, reportedDeparture).or(() -> between(plannedArrival, reportedArrival));
        }

        public boolean isReported() {
            return reportedArrival.isPresent() || reportedDeparture.isPresent();
        }

        private static Optional<Duration> between(Optional<Instant> planned, Optional<Instant> reported) {
            return planned.flatMap(plan -> reported.map(report -> Duration.between(plan, report)));
        }
    }
}
