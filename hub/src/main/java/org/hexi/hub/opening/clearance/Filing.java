package org.hexi.hub.opening.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.lifecycle.CustomsFile;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.lifecycle.Step;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.opening.clearance.Rehearsing.Rehearsal;
import org.hexi.hub.opening.clearance.model.Crossing;
import org.hexi.hub.opening.clearance.model.CrossingPolicy;
import org.hexi.hub.opening.clearance.model.DeclarationStore;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.numbering.References;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Filing a declaration: checked like in a dry run, then accepted or sent back with every fault. Joins the caller's
 * transaction. The number people quote is taken last, because its counter is one row for the whole house.
 */
@Component
class Filing {
    private static final String ALIVE = "declaration_alive";

    private final Consignments consignments;
    private final CrossingPolicy crossings;
    private final Rehearsing rehearsing;
    private final Accepting accepting;
    private final DeclarationStore store;
    private final Recording recording;
    private final Ids ids;
    private final References references;
    private final BusinessClock clock;

    Filing(
            Consignments consignments,
            CrossingPolicy crossings,
            Rehearsing rehearsing,
            Accepting accepting,
            DeclarationStore store,
            Recording recording,
            Ids ids,
            References references,
            BusinessClock clock) {
        this.consignments = consignments;
        this.crossings = crossings;
        this.rehearsing = rehearsing;
        this.accepting = accepting;
        this.store = store;
        this.recording = recording;
        this.ids = ids;
        this.references = references;
        this.clock = clock;
    }

    DryRun dryRun(Viewer viewer, ConsignmentId consignment, Answers answers) {
        ConsignmentView dossier = consignments.get(viewer, consignment);
        PartyId declarant = declarant(viewer, dossier);
        return rehearsing.rehearse(declarant, dossier, answers, clock.now()).dryRun();
    }

    DeclarationView file(Viewer viewer, ConsignmentId consignment, Answers answers) {
        ConsignmentView dossier = consignments.get(viewer, consignment);
        PartyId declarant = declarant(viewer, dossier);
        Optional<DeclarationView> earlier = store.newestForUpdate(consignment);
        requireRoom(earlier);
        Instant now = clock.now();
        Rehearsal rehearsal = rehearsing.rehearse(declarant, dossier, answers, now);
        DeclarationView filed = filed(viewer, dossier, declarant, answers, rehearsal, earlier, now);
        DeclarationView outcome = rehearsal.dryRun().isFileable()
                ? accepting.accept(filed, rehearsal, now)
                : filed.with(filed.file().take(new Step.Reject(errors(rehearsal)), now, Settling.HOUSE));
        DeclarationView kept = keep(outcome, dossier);
        recording.filed(viewer, kept);
        return kept;
    }

    private PartyId declarant(Viewer viewer, ConsignmentView dossier) {
        Crossing crossing = crossings.crossing(dossier);
        return DeclarantPolicy.declarant(viewer, dossier, crossing.direction() == Direction.IMPORT);
    }

    private static void requireRoom(Optional<DeclarationView> earlier) {
        earlier.filter(found -> found.state() != State.REJECTED && found.state() != State.REFUSED)
                .ifPresent(alive -> {
                    throw new Rejected(new ClearanceRejection.AlreadyFiled(alive.reference()));
                });
    }

    /** One that was sent back goes on under its own name; after a refusal a new one names its predecessor. */
    private DeclarationView filed(
            Viewer viewer,
            ConsignmentView dossier,
            PartyId declarant,
            Answers answers,
            Rehearsal rehearsal,
            Optional<DeclarationView> earlier,
            Instant now) {
        Optional<DeclarationView> sentBack = earlier.filter(found -> found.state() == State.REJECTED);
        Optional<DeclarationView> refused = earlier.filter(found -> found.state() == State.REFUSED);
        CustomsFile file = sentBack.map(found -> found.file().take(new Step.Correct(), now, viewer.name()))
                .orElse(CustomsFile.NEW)
                .take(new Step.File(), now, viewer.name());
        Crossing crossing = rehearsal.crossing();
        DeclarationHead head = new DeclarationHead(
                sentBack.map(DeclarationView::id).orElseGet(() -> new DeclarationId(ids.next())),
                sentBack.map(DeclarationView::reference).orElse(""),
                dossier.id(),
                dossier.reference(),
                crossing.direction(),
                crossing.office().code(),
                crossing.place(),
                declarant,
                dossier.consignor(),
                dossier.consignee(),
                dossier.broker(),
                refused.map(DeclarationView::id).or(() -> sentBack.flatMap(DeclarationView::predecessor)));
        FilingCheck check = FilingCheck.of(rehearsal.dryRun());
        return new DeclarationView(head, answers, check, file, Optional.empty(), now, Optional.empty());
    }

    private static List<Issue> errors(Rehearsal rehearsal) {
        return rehearsal.dryRun().problems().stream().filter(Issue::isError).toList();
    }

    private DeclarationView keep(DeclarationView outcome, ConsignmentView dossier) {
        if (!outcome.reference().isEmpty()) {
            store.update(outcome);
            return outcome;
        }
        DeclarationView named = outcome.named(references.next("DE"));
        try {
            store.add(named, dossier.goods().getFirst());
        } catch (DuplicateKeyException taken) {
            throw alreadyFiled(taken, dossier);
        }
        return named;
    }

    /** Somebody else filed the same dossier in the same moment. */
    private static RuntimeException alreadyFiled(DuplicateKeyException taken, ConsignmentView dossier) {
        return String.valueOf(taken.getMessage()).contains(ALIVE)
                ? new Rejected(new ClearanceRejection.AlreadyFiled(dossier.reference()))
                : taken;
    }
}
