package org.hexi.hub.digital.corridor.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.consignment.TransportPlan;

/**
 * Where on its plan a consignment stands by the last report that names a place of the plan. Immutable.
 *
 * @param leg index of the leg
 * @param call index of the call on the leg
 * @param since when it was first reported at this place
 */
public record Standing(int leg, int call, Step step, Instant at, Instant since) {
    /** Empty before the first such report. */
    public static Optional<Standing> of(TransportPlan plan, List<Reported> reported) {
        Optional<Standing> standing = Optional.empty();
        for (Reported report : reported) {
            Optional<Standing> next = on(plan, report, standing);
            standing = next.isPresent() ? next : standing;
        }
        return standing;
    }

    /** Reports are in the order they happened: a place that stands twice on the plan is met first at its first standing. */
    private static Optional<Standing> on(TransportPlan plan, Reported report, Optional<Standing> before) {
        Optional<Standing> found = Optional.empty();
        for (int leg = 0; leg < plan.legs().size(); leg++) {
            List<TransportPlan.Call> calls = plan.legs().get(leg).calls();
            for (int call = 0; call < calls.size(); call++) {
                boolean isThere =
                        report.place().filter(calls.get(call).place()::equals).isPresent();
                boolean isLast = call == calls.size() - 1;
                boolean fits = report.step().isLeaving() || report.step() == Step.LOADING
                        ? !isLast || leg == plan.legs().size() - 1
                        : found.isEmpty();
                if (isThere && fits) {
                    found = Optional.of(
                            new Standing(leg, call, report.step(), report.at(), since(plan, report, before)));
                }
            }
        }
        return found;
    }

    private static Instant since(TransportPlan plan, Reported report, Optional<Standing> before) {
        return before.filter(standing -> !standing.step().isLeaving())
                .filter(standing -> report.place()
                        .filter(plan.legs()
                                .get(standing.leg())
                                .calls()
                                .get(standing.call())
                                .place()::equals)
                        .isPresent())
                .map(Standing::since)
                .orElse(report.at());
    }
}
