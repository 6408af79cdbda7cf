package org.hexi.hub.opening.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hexi.engine.customs.lifecycle.CustomsFile;
import org.hexi.engine.customs.lifecycle.Step;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.opening.clearance.model.Declarants;
import org.hexi.hub.opening.clearance.model.DeclarationStore;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.springframework.stereotype.Component;

/** What an officer decides about a file. Each step locks the file first. Joins the caller's transaction. */
@Component
class Deciding {
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;

    private final DeclarationStore store;
    private final Sight sight;
    private final Declarants declarants;
    private final Recording recording;
    private final BusinessClock clock;

    Deciding(DeclarationStore store, Sight sight, Declarants declarants, Recording recording, BusinessClock clock) {
        this.store = store;
        this.sight = sight;
        this.declarants = declarants;
        this.recording = recording;
        this.clock = clock;
    }

    DeclarationView askDocuments(Viewer officer, DeclarationId id, List<String> typeCodes) {
        return decide(
                officer,
                id,
                "clearance.documentsAsked",
                before -> before.with(before.answers(), asked(before.documents(), typeCodes))
                        .with(take(before, new Step.AskDocuments(typeCodes), officer)));
    }

    DeclarationView checkDocuments(Viewer officer, DeclarationId id) {
        return decide(
                officer,
                id,
                "clearance.documentsChecked",
                before -> before.with(take(before, new Step.CheckDocuments(), officer)));
    }

    DeclarationView orderInspection(Viewer officer, DeclarationId id, String reason) {
        return decide(
                officer,
                id,
                "clearance.inspectionOrdered",
                before -> before.with(take(before, new Step.OrderInspection(inWords("reason", reason)), officer)));
    }

    DeclarationView recordInspection(Viewer officer, DeclarationId id, boolean isConforming, String findings) {
        DeclarationView after = decide(
                officer,
                id,
                "clearance.inspected",
                before -> before.with(
                        take(before, new Step.RecordInspection(isConforming, inWords("findings", findings)), officer)));
        if (!isConforming) {
            declarants.countFinding(after.declarant());
        }
        return after;
    }

    DeclarationView release(Viewer officer, DeclarationId id) {
        return decide(
                officer,
                id,
                "clearance.released",
                before -> before.with(
                        Settling.isBilled(before.file())
                                ? take(before, new Step.Release(), officer)
                                : Settling.settle(before, before.file(), clock.now(), officer.name())));
    }

    DeclarationView refuse(Viewer officer, DeclarationId id, String reason) {
        DeclarationView after = decide(
                officer,
                id,
                "clearance.refused",
                before -> before.with(take(before, new Step.Refuse(inWords("reason", reason)), officer)));
        declarants.countFinding(after.declarant());
        return after;
    }

    private DeclarationView decide(
            Viewer officer, DeclarationId id, String action, UnaryOperator<DeclarationView> step) {
        DeclarationView before = sight.getForUpdate(officer, id);
        OfficerPolicy.require(officer, before.office());
        DeclarationView after = step.apply(before);
        store.update(after);
        recording.moved(officer, action, before, after);
        return after;
    }

    private CustomsFile take(DeclarationView before, Step step, Viewer officer) {
        return before.file().take(step, clock.now(), officer.name());
    }

    /** Papers asked for are missing from now on, even when an earlier one was there. */
    private static List<DocumentCheck> asked(List<DocumentCheck> known, List<String> typeCodes) {
        List<DocumentCheck> documents = new ArrayList<>();
        for (DocumentCheck document : known) {
            documents.add(typeCodes.contains(document.typeCode()) ? document.withNumber("") : document);
        }
        for (String type : typeCodes) {
            if (known.stream().noneMatch(document -> document.typeCode().equals(type))) {
                documents.add(new DocumentCheck(type, "clearance.document.askedByOfficer", "", "", false, ""));
            }
        }
        return documents;
    }

    private static String inWords(String field, String text) {
        String words = text.strip();
        if (words.length() < SHORTEST_REASON || words.length() > LONGEST_REASON) {
            throw new InvalidValue(
                    "clearance.reason.length", field, words, SHORTEST_REASON + " to " + LONGEST_REASON + " characters");
        }
        return words;
    }
}
