package org.hexi.hub.digital.corridor;

import java.util.List;
import java.util.stream.Stream;
import org.hexi.engine.epcis.api.GaugeChange;
import org.hexi.engine.epcis.api.GaugeChangeRefused;
import org.hexi.engine.epcis.api.GaugeChangeRefused.Fault;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.digital.corridor.CaptureRefused.Reason;
import org.hexi.hub.digital.corridor.model.Telling;

/** Finds the changes of gauge that a document tells. */
final class ReadingGaugeChanges {
    private ReadingGaugeChanges() {}

    /**
     * The changes of gauge, each whole.
     *
     * @throws CaptureRefused naming the fields of every change that is not
     */
    static List<GaugeChange> read(List<Telling> tellings) {
        GaugeChange.Recognised recognised =
                GaugeChange.recognise(tellings.stream().map(Telling::event).toList());
        List<Issue> issues = recognised.refused().stream()
                .flatMap(refused -> issues(refused, tellings))
                .toList();
        if (!issues.isEmpty()) {
            throw new CaptureRefused(Reason.INVALID, issues);
        }
        return recognised.changes();
    }

    private static Stream<Issue> issues(GaugeChangeRefused refused, List<Telling> tellings) {
        return refused.faults().stream().map(fault -> issue(refused, fault, tellings));
    }

    private static Issue issue(GaugeChangeRefused refused, Fault fault, List<Telling> tellings) {
        Telling telling = tellings.stream()
                .filter(told -> told.event().equals(fault.event()))
                .findFirst()
                .orElseThrow();
        return Issue.error(
                refused.code(),
                telling.number(),
                Node.below(telling.source().pointer(), fault.field()),
                refused.transaction(),
                refused.accepted());
    }
}
