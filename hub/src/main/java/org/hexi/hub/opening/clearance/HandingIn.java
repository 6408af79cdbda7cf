package org.hexi.hub.opening.clearance;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hexi.engine.customs.declaration.AdditionalDocument;
import org.hexi.engine.customs.lifecycle.CustomsFile;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.lifecycle.Step;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.opening.clearance.model.DeclarationStore;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.springframework.stereotype.Component;

/** What the declarant still owes after filing: papers and money. Joins the caller's transaction. */
@Component
class HandingIn {
    private final DeclarationStore store;
    private final Sight sight;
    private final Recording recording;
    private final BusinessClock clock;

    HandingIn(DeclarationStore store, Sight sight, Recording recording, BusinessClock clock) {
        this.store = store;
        this.sight = sight;
        this.recording = recording;
        this.clock = clock;
    }

    DeclarationView documents(Viewer viewer, DeclarationId id, List<AdditionalDocument> papers) {
        return change(viewer, id, "clearance.documentsHandedIn", before -> {
            requireSome(papers);
            List<DocumentCheck> checked = before.documents().stream()
                    .map(document -> numbered(document, papers))
                    .toList();
            return before.with(before.answers().with(papers), checked).with(onwards(before, viewer));
        });
    }

    private static void requireSome(List<AdditionalDocument> papers) {
        if (papers.isEmpty()) {
            throw new InvalidValue("clearance.documents.none", "documents", "", "at least one document");
        }
    }

    private static DocumentCheck numbered(DocumentCheck document, List<AdditionalDocument> papers) {
        return papers.stream()
                .filter(paper -> paper.typeCode().equals(document.typeCode()))
                .findFirst()
                .map(paper -> document.withNumber(paper.id()))
                .orElse(document);
    }

    /** Only a file that was asked for papers takes a step; before that, papers may come without being asked. */
    private CustomsFile onwards(DeclarationView before, Viewer viewer) {
        Step step = new Step.HandInDocuments();
        Instant now = clock.now();
        boolean mayJustCome =
                before.file().acceptedAt().isPresent() && !before.state().isFinal();
        if (before.state() != State.DOCUMENTS_ASKED && mayJustCome) {
            return before.file();
        }
        return before.file().take(step, now, viewer.name());
    }

    DeclarationView pay(Viewer viewer, DeclarationId id) {
        return change(viewer, id, "clearance.paid", before -> {
            Money bill = before.payable().orElseGet(() -> Money.zero(Money.currency("CNY")));
            return before.with(Settling.pay(before.file(), bill, clock.now(), viewer.name()));
        });
    }

    private DeclarationView change(
            Viewer viewer, DeclarationId id, String action, UnaryOperator<DeclarationView> change) {
        DeclarationView before = sight.getForUpdate(viewer, id);
        DeclarantPolicy.requirePart(viewer, before);
        DeclarationView after = change.apply(before);
        store.update(after);
        recording.moved(viewer, action, before, after);
        return after;
    }
}
