package org.hexi.hub.opening.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexi.hub.opening.clearance.ClearanceCases.OFFICE;
import static org.hexi.hub.opening.clearance.ClearanceCases.answers;
import static org.hexi.hub.opening.clearance.ClearanceCases.complete;
import static org.hexi.hub.opening.clearance.ClearanceCases.completeExport;
import static org.hexi.hub.opening.clearance.ClearanceCases.paper;

import java.util.List;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.lifecycle.StepRejection;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.customs.selectivity.SelectionStep;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Participant;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.consignment.TimelineEntry;
import org.hexi.hub.platform.parties.Viewer;
import org.junit.jupiter.api.Test;

/** The way of a declaration through each lane to its end. */
class LanesModuleTest extends ClearanceTest {
    @Test
    void withErrorsTheFilingComesBackAndGoesOnUnderItsNameOnceCorrected() {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.exported(trader);

        DeclarationView sentBack = declarations.file(trader, dossier.id(), Answers.NONE);
        DeclarationView corrected = declarations.file(trader, dossier.id(), completeExport());

        assertThat(sentBack.state()).isEqualTo(State.REJECTED);
        assertThat(sentBack.file().faults()).isNotEmpty().allMatch(Issue::isError);
        assertThat(sentBack.customsNumber()).isEmpty();
        assertThat(consignments.get(trader, dossier.id()).stage()).isEqualTo(Stage.CLEARED);
        assertThat(corrected.id()).isEqualTo(sentBack.id());
        assertThat(corrected.reference()).isEqualTo(sentBack.reference());
        assertThat(corrected.state()).isEqualTo(State.RELEASED);
        assertThat(declarations.of(trader, dossier.id())).containsExactly(corrected);
    }

    @Test
    void greenIsReleasedInTheSameMoment() {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.exported(trader);

        DeclarationView declared = declarations.file(trader, dossier.id(), completeExport());

        assertThat(declared.state()).isEqualTo(State.RELEASED);
        assertThat(declared.lane().orElseThrow().lane()).isEqualTo(Lane.GREEN);
        assertThat(declared.lane().orElseThrow().decidedBy()).isEqualTo(SelectionStep.GREEN);
        assertThat(declared.isAuditMarked()).isFalse();
        assertThat(declared.reference()).matches("DE-\\d{6,}-\\d");
        assertThat(declared.customsNumber().orElseThrow()).matches("9902\\d{4}0\\d{9}");
        assertThat(consignments.get(trader, dossier.id()).stage()).isEqualTo(Stage.CLEARED);
        assertThat(consignments.participants(trader, dossier.id())).contains(new Participant.Office(OFFICE));
        assertThat(timelines.of(trader, dossier.id()))
                .extracting(TimelineEntry::code)
                .contains("clearance.accepted.green", "clearance.released");
        assertThat(declarations.get(trader, declared.id())).isEqualTo(declared);
    }

    @Test
    void blueIsReleasedAndMarkedForAudit() {
        Viewer newcomer = cases.newcomer();
        ConsignmentView dossier = cases.exported(newcomer);

        DeclarationView declared = declarations.file(newcomer, dossier.id(), completeExport());

        assertThat(declared.lane().orElseThrow().selectedBy()).containsExactly("L13-new-declarant");
        assertThat(declared.lane()
                        .orElseThrow()
                        .explanation()
                        .steps()
                        .getFirst()
                        .version())
                .isEqualTo("2026.1");
        assertThat(declared.state()).isEqualTo(State.RELEASED);
        assertThat(declared.isAuditMarked()).isTrue();
    }

    @Test
    void yellowWaitsForThePapersAndForTheOfficerWhoReadsThem() {
        Viewer trader = cases.trader();
        Viewer officer = cases.officer();
        ConsignmentView dossier = cases.imported(trader, "300490", "100000.00", "DE");

        DeclarationView filed = declarations.file(trader, dossier.id(), complete());
        assertThat(filed.file().lane()).contains(Lane.YELLOW);
        assertThat(filed.state()).isEqualTo(State.ACCEPTED);
        assertThat(consignments.get(trader, dossier.id()).stage()).isEqualTo(Stage.DECLARED);
        refuses(() -> files.release(officer, filed.id()), "clearance.release.documentsMissing");

        DeclarationView asked = files.askDocuments(officer, filed.id(), List.of("911", "380"));
        assertThat(asked.state()).isEqualTo(State.DOCUMENTS_ASKED);
        assertThat(asked.missingDocuments()).extracting(DocumentCheck::typeCode).containsExactly("380", "911");
        DeclarationView handedIn = declarations.handIn(trader, filed.id(), List.of(paper("911"), paper("380")));
        assertThat(handedIn.state()).isEqualTo(State.ACCEPTED);
        assertThat(handedIn.missingDocuments()).isEmpty();

        refuses(() -> files.release(officer, filed.id()), new StepRejection.DocumentsNotChecked().code());
        files.checkDocuments(officer, filed.id());
        assertThat(files.release(officer, filed.id()).state()).isEqualTo(State.RELEASED);
        assertThat(consignments.get(trader, dossier.id()).stage()).isEqualTo(Stage.CLEARED);
    }

    @Test
    void redIsExaminedAndFindingsMustBeSettled() {
        Viewer trader = cases.trader();
        Viewer officer = cases.officer();
        ConsignmentView dossier = cases.imported(trader, "020230", "100000.00", "KZ");
        DeclarationView filed = declarations.file(
                trader, dossier.id(), answers(Incoterm.CIF, true, paper("380"), paper("271"), paper("853")));

        assertThat(filed.state()).isEqualTo(State.INSPECTION_ORDERED);
        assertThat(filed.lane().orElseThrow().selectedBy()).containsExactly("L01-animal-quarantine");
        refuses(() -> files.release(officer, filed.id()), "customs.step.notAllowed");
        files.recordInspection(officer, filed.id(), false, "Ten cartons more than declared.");
        refuses(() -> files.release(officer, filed.id()), "customs.step.findingsOpen");
        files.orderInspection(officer, filed.id(), "The cartons are counted again.");
        files.recordInspection(officer, filed.id(), true, "The count was wrong; all is as declared.");

        DeclarationView released = files.release(officer, filed.id());
        assertThat(released.state()).isEqualTo(State.RELEASED);
        assertThat(released.payable().orElseThrow())
                .isEqualTo(released.taxes().orElseThrow().payable());
    }

    @Test
    void withoutDirectDebitPaymentReleases() {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.imported(trader, "854143", "100000.00", "KR");
        DeclarationView billed =
                declarations.file(trader, dossier.id(), answers(Incoterm.CIF, false, paper("380"), paper("271")));

        assertThat(billed.state()).isEqualTo(State.TAX_ASSESSED);
        refuses(() -> files.release(cases.officer(), billed.id()), "customs.step.unpaid");
        DeclarationView paid = declarations.pay(trader, billed.id());
        assertThat(paid.state()).isEqualTo(State.RELEASED);
        refuses(() -> declarations.pay(trader, billed.id()), "customs.step.notAllowed");
    }

    @Test
    void aRefusedDeclarationMakesRoomForItsCorrection() {
        Viewer trader = cases.trader();
        Viewer officer = cases.officer();
        ConsignmentView dossier = cases.imported(trader, "300490", "100000.00", "DE");
        DeclarationView first = declarations.file(
                trader, dossier.id(), answers(Incoterm.CIF, true, paper("380"), paper("271"), paper("911")));

        assertThatThrownBy(() -> files.refuse(officer, first.id(), "no")).isInstanceOf(InvalidValue.class);
        DeclarationView refused = files.refuse(officer, first.id(), REASON);
        DeclarationView second = declarations.file(
                trader, dossier.id(), answers(Incoterm.CIF, true, paper("380"), paper("271"), paper("911")));

        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(second.predecessor()).contains(first.id());
        assertThat(second.customsNumber()).isNotEqualTo(first.customsNumber());
        assertThat(second.state()).isEqualTo(State.ACCEPTED);
        assertThat(declarations.of(trader, dossier.id()))
                .extracting(DeclarationView::id)
                .containsExactly(second.id(), first.id());
        assertThat(timelines.of(trader, dossier.id()))
                .filteredOn(entry -> entry.code().equals("clearance.refused"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.arguments()).contains(REASON));
    }

    @Test
    void aDossierIsNotDeclaredTwice() {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.exported(trader);
        declarations.file(trader, dossier.id(), completeExport());

        refuses(() -> declarations.file(trader, dossier.id(), completeExport()), "clearance.declare.alreadyFiled");
        assertThat(declarations.of(trader, dossier.id())).hasSize(1);
    }

    @Test
    void whatDoesNotCrossTheBorderCannotBeDeclared() {
        Viewer trader = cases.trader();
        ConsignmentView abroad = cases.described(trader, "TAS", "ALA", ClearanceCases.goods("520100", "1000", "UZ"));
        ConsignmentView inside = cases.described(trader, "LZD", "URM", ClearanceCases.goods("520100", "1000", "CN"));

        refuses(() -> declarations.dryRun(trader, abroad.id(), complete()), "clearance.declare.notCrossing");
        refuses(() -> declarations.file(trader, inside.id(), complete()), "clearance.declare.notCrossing");
    }
}
