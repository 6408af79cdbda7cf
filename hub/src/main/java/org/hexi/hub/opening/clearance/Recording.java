package org.hexi.hub.opening.clearance;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.hexi.engine.customs.lifecycle.Passage;
import org.hexi.engine.customs.lifecycle.Step;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Participant;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.consignment.TimelineEntry;
import org.hexi.hub.consignment.Timelines;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.parties.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What others learn of a declaration's steps: the timeline and the stage of its dossier, the audit trail, events. Joins the
 * caller's transaction.
 */
@Component
class Recording {
    private final Consignments consignments;
    private final Timelines timelines;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Recording(Consignments consignments, Timelines timelines, AuditTrail audit, ApplicationEventPublisher events) {
        this.consignments = consignments;
        this.timelines = timelines;
        this.audit = audit;
        this.events = events;
    }

    /** The steps of a filing; those of an earlier filing that was sent back are known already. */
    void filed(Viewer viewer, DeclarationView declaration) {
        List<Passage> passages = declaration.file().passages();
        int first = passages.size() - 1;
        while (!(passages.get(first).step() instanceof Step.File)) {
            first--;
        }
        tell(declaration, first);
        record(viewer, "clearance.filed", declaration);
    }

    /** Steps after those an earlier state of the declaration already had. */
    void moved(Viewer viewer, String action, DeclarationView before, DeclarationView after) {
        tell(after, before.file().passages().size());
        record(viewer, action, after);
    }

    private void record(Viewer viewer, String action, DeclarationView declaration) {
        SequencedMap<String, String> details = new LinkedHashMap<>();
        details.put("reference", declaration.reference());
        declaration.customsNumber().ifPresent(number -> details.put("customsNumber", number));
        details.put("state", declaration.state().name());
        declaration.file().lane().ifPresent(lane -> details.put("lane", lane.name()));
        audit.record(new AuditEntry(viewer.name(), action, "declaration:" + declaration.id(), details));
    }

    private void tell(DeclarationView declaration, int first) {
        for (int number = first; number < declaration.file().passages().size(); number++) {
            Passage passage = declaration.file().passages().get(number);
            tell(declaration, passage, number);
        }
    }

    private void tell(DeclarationView declaration, Passage passage, int number) {
        switch (passage.step()) {
            case Step.Accept accept -> accepted(declaration, accept.lane(), passage.at(), number);
            case Step.Reject reject ->
                entry(declaration, "rejected", List.of(declaration.reference()), passage.at(), number);
            case Step.AskDocuments asked ->
                entry(
                        declaration,
                        "documentsAsked",
                        List.of(String.join(", ", asked.typeCodes())),
                        passage.at(),
                        number);
            case Step.OrderInspection ordered ->
                entry(declaration, "inspectionOrdered", List.of(number(declaration)), passage.at(), number);
            case Step.RecordInspection done ->
                entry(
                        declaration,
                        done.isConforming() ? "inspected" : "inspectedWithFindings",
                        List.of(done.findings()),
                        passage.at(),
                        number);
            case Step.Release release -> released(declaration, passage.at(), number);
            case Step.Refuse refuse -> refused(declaration, refuse.reason(), passage.at(), number);
            case Step.File _,
                    Step.Correct _,
                    Step.HandInDocuments _,
                    Step.CheckDocuments _,
                    Step.AssessTax _,
                    Step.Pay _ -> {}
        }
    }

    private void accepted(DeclarationView declaration, Lane lane, Instant at, int number) {
        String code = "accepted." + lane.name().toLowerCase(Locale.ROOT);
        entry(declaration, code, List.of(number(declaration)), at, number);
        consignments.invite(declaration.consignment(), new Participant.Office(declaration.office()));
        consignments.reach(declaration.consignment(), Stage.DECLARED);
        events.publishEvent(new DeclarationFiled(
                declaration.id(),
                declaration.consignment(),
                declaration.reference(),
                number(declaration),
                declaration.office(),
                at));
        events.publishEvent(
                new LaneChosen(declaration.id(), declaration.consignment(), declaration.office(), lane, at));
    }

    private void released(DeclarationView declaration, Instant at, int number) {
        entry(declaration, "released", List.of(number(declaration)), at, number);
        consignments.reach(declaration.consignment(), Stage.CLEARED);
        events.publishEvent(
                new DeclarationReleased(declaration.id(), declaration.consignment(), declaration.office(), at));
    }

    private void refused(DeclarationView declaration, String reason, Instant at, int number) {
        entry(declaration, "refused", List.of(number(declaration), reason), at, number);
        events.publishEvent(
                new DeclarationRefused(declaration.id(), declaration.consignment(), declaration.office(), reason, at));
    }

    private void entry(DeclarationView declaration, String code, List<String> arguments, Instant at, int number) {
        timelines.record(new TimelineEntry(
                declaration.consignment(),
                "clearance." + code,
                arguments,
                at,
                Optional.of(declaration.place()),
                "declaration:" + declaration.id() + ":" + number,
                false));
    }

    private static String number(DeclarationView declaration) {
        return declaration.customsNumber().orElse(declaration.reference());
    }
}
