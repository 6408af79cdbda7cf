package org.hexi.hub.opening.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.customs.api.Assessing;
import org.hexi.engine.customs.api.Assessment;
import org.hexi.engine.customs.declaration.AdditionalDocument;
import org.hexi.engine.customs.declaration.Declaration;
import org.hexi.engine.customs.spi.RequiredDocument;
import org.hexi.engine.customs.spi.RequiredDocuments;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.opening.clearance.model.CaseFacts;
import org.hexi.hub.opening.clearance.model.Composing;
import org.hexi.hub.opening.clearance.model.Crossing;
import org.hexi.hub.opening.clearance.model.CrossingPolicy;
import org.hexi.hub.opening.clearance.model.Tariffs;
import org.hexi.hub.platform.parties.PartyId;
import org.springframework.stereotype.Component;

/** Finds what filing would come to. Writes nothing; filing looks through the very same eyes. */
@Component
class Rehearsing {
    private final CrossingPolicy crossings;
    private final Composing composing;
    private final CustomsRates rates;
    private final Assessing assessing;

    Rehearsing(
            CrossingPolicy crossings,
            Composing composing,
            CustomsRates rates,
            Tariffs tariffs,
            RequiredDocuments requiredDocuments) {
        this.crossings = crossings;
        this.composing = composing;
        this.rates = rates;
        this.assessing = new Assessing(tariffs.book(), requiredDocuments);
    }

    /** The assessment and what is shown of it. */
    record Rehearsal(Crossing crossing, LocalDate day, Assessment assessment, DryRun dryRun) {}

    Rehearsal rehearse(PartyId agent, ConsignmentView dossier, Answers answers, Instant now) {
        Crossing crossing = crossings.crossing(dossier);
        Declaration declaration = composing.declaration(dossier, crossing, agent, answers);
        LocalDate day = LocalDate.ofInstant(now, crossing.office().zone());
        Assessment assessment = assessing.assess(declaration, day, rates.on(day), CaseFacts.of(answers));
        List<Issue> problems = new ArrayList<>(assessment.problems());
        problems.addAll(AnswersCheck.check(dossier, answers));
        DryRun dryRun = new DryRun(
                crossing.direction(),
                crossing.office(),
                declaration,
                assessment.bill().map(bill -> TaxSheet.of(bill, assessment.valueExplanation())),
                assessment.requiredDocuments().stream()
                        .map(document -> check(document, declaration))
                        .toList(),
                problems);
        return new Rehearsal(crossing, day, assessment, dryRun);
    }

    private static DocumentCheck check(RequiredDocument document, Declaration declaration) {
        String number = declaration.additionalDocuments().stream()
                .filter(paper -> paper.typeCode().equals(document.typeCode()))
                .map(AdditionalDocument::id)
                .findFirst()
                .orElse("");
        return new DocumentCheck(
                document.typeCode(),
                document.rule(),
                document.version(),
                document.legalBasis(),
                document.isNeededToFile(),
                number);
    }
}
