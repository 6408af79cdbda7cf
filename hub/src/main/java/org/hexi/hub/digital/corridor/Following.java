package org.hexi.hub.digital.corridor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.TransportPlan.Call;
import org.hexi.hub.consignment.TransportPlan.Leg;
import org.hexi.hub.digital.corridor.FollowView.PlanLine;
import org.hexi.hub.digital.corridor.model.Reported;
import org.hexi.hub.digital.corridor.store.EventRows;
import org.hexi.hub.platform.parties.Viewer;
import org.springframework.stereotype.Service;

/** Puts together what is known of one dossier on its way. Thread-safe. */
@Service
public class Following {
    private final Consignments consignments;
    private final Movements movements;
    private final Etas etas;
    private final EventRows events;

    Following(Consignments consignments, Movements movements, Etas etas, EventRows events) {
        this.consignments = consignments;
        this.movements = movements;
        this.etas = etas;
        this.events = events;
    }

    /** @throws org.hexi.hub.platform.web.NotFound when the viewer has no part in the dossier */
    public FollowView of(Viewer viewer, ConsignmentId id) {
        ConsignmentView dossier = consignments.get(viewer, id);
        List<Reported> reported = events.reported(id);
        List<PlanLine> lines = new ArrayList<>();
        dossier.plan().stream().flatMap(plan -> plan.legs().stream()).forEach(leg -> lines(leg, reported, lines));
        return new FollowView(dossier, lines, etas.find(viewer, id), movements.consignment(viewer, id));
    }

    private static void lines(Leg leg, List<Reported> reported, List<PlanLine> lines) {
        for (int i = 0; i < leg.calls().size(); i++) {
            Call call = leg.calls().get(i);
            boolean isFirst = i == 0;
            boolean isLast = i == leg.calls().size() - 1;
            List<Reported> there = reported.stream()
                    .filter(report ->
                            report.place().filter(call.place()::equals).isPresent())
                    .toList();
            lines.add(new PlanLine(
                    leg.number(),
                    leg.mode(),
                    leg.departureId(),
                    call.place(),
                    isFirst ? Optional.empty() : Optional.of(call.arrival()),
                    isLast ? Optional.empty() : Optional.of(call.departure()),
                    isFirst ? Optional.empty() : first(there),
                    isLast ? Optional.empty() : last(there)));
        }
    }

    private static Optional<Instant> first(List<Reported> there) {
        return there.stream()
                .filter(report -> !report.step().isLeaving())
                .map(Reported::at)
                .findFirst();
    }

    private static Optional<Instant> last(List<Reported> there) {
        return there.stream()
                .filter(report -> report.step().isLeaving())
                .map(Reported::at)
                .reduce((earlier, later) -> later);
    }
}
