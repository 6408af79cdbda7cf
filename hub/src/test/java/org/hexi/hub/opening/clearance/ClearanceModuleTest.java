package org.hexi.hub.opening.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexi.hub.opening.clearance.ClearanceCases.OFFICE;
import static org.hexi.hub.opening.clearance.ClearanceCases.answers;
import static org.hexi.hub.opening.clearance.ClearanceCases.complete;
import static org.hexi.hub.opening.clearance.ClearanceCases.completeExport;
import static org.hexi.hub.opening.clearance.ClearanceCases.paper;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.engine.customs.duty.TaxType;
import org.hexi.engine.customs.lifecycle.ClockPoint;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.lifecycle.StepRejection;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.customs.selectivity.LaneRates;
import org.hexi.engine.customs.selectivity.SelectionStep;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Quantity;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.HubTest;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Participant;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.consignment.TimelineEntry;
import org.hexi.hub.consignment.Timelines;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The life of a declaration from dry run to release, lane by lane, on a real database. */
class ClearanceModuleTest extends HubTest {
    private static final PageRequest FIRST = new PageRequest(1, 50);
    private static final String REASON = "The invoice names other goods.";

    @Autowired
    Declarations declarations;

    @Autowired
    OfficeFiles files;

    @Autowired
    Selectivity selectivity;

    @Autowired
    Consignments consignments;

    @Autowired
    Timelines timelines;

    @Autowired
    ClearanceCases cases;

    @Autowired
    ClearanceSettings settings;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingByChance() {
        cases.onlyCriteria();
    }

    @Test
    void aDryRunTellsEverythingAndLeavesNoRow() {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.imported(trader);
        long before = rows();

        DryRun empty = declarations.dryRun(trader, dossier.id(), Answers.NONE);
        DryRun full = declarations.dryRun(trader, dossier.id(), complete());

        assertThat(empty.isFileable()).isFalse();
        assertThat(empty.problems())
                .extracting(Issue::code, Issue::column)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("customs.field.missing", "valuation.incoterm"),
                        org.assertj.core.groups.Tuple.tuple("customs.document.missing", "additionalDocuments"));
        assertThat(empty.taxes()).isEmpty();
        assertThat(full.isFileable()).isTrue();
        assertThat(full.office().code()).isEqualTo(OFFICE);
        assertThat(full.direction()).isEqualTo(Direction.IMPORT);
        assertThat(full.taxes().orElseThrow().isConfirmed()).isFalse();
        assertThat(full.taxes().orElseThrow().regimeName()).contains("demonstration, unconfirmed");
        assertThat(full.documents()).extracting(DocumentCheck::typeCode).containsExactly("380", "271", "315");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void dutyConsumptionTaxAndVatOfAWorkedCase() {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.imported(trader, "870323", "100000.00", "DE");

        TaxSheet taxes =
                declarations.dryRun(trader, dossier.id(), complete()).taxes().orElseThrow();

        assertThat(taxes.customsValue()).isEqualTo(Money.of("100000", "CNY"));
        assertThat(taxes.assessed(TaxType.DUTY)).isEqualTo(Money.of("15000", "CNY"));
        assertThat(taxes.assessed(TaxType.CONSUMPTION_TAX)).isEqualTo(Money.of("15681.82", "CNY"));
        assertThat(taxes.assessed(TaxType.VAT)).isEqualTo(Money.of("16988.64", "CNY"));
        assertThat(taxes.payable()).isEqualTo(Money.of("47670.46", "CNY"));
        assertThat(taxes.rows().getFirst().explanation().steps())
                .anySatisfy(step -> assertThat(step.arithmetic()).contains("100000 x 15 %"));
    }

    @Test
    void freightInsuranceForeignMoneyAndStatedQuantitiesCount() {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.imported(trader, "220860", "9000.00", "RU");
        Answers fob = new Answers(
                Answers.GENERAL_TRADE,
                Optional.of(Incoterm.FOB),
                Optional.of(Money.of("970.00", "CNY")),
                Optional.empty(),
                Optional.of(new BigDecimal("0.3")),
                "C-1",
                true,
                List.of(new Answers.Line(
                        1, "", "", Optional.of(new Quantity(new BigDecimal("200"), "KGM")), "brand", "drink")),
                List.of(paper("380"), paper("271")));

        TaxSheet taxes = declarations.dryRun(trader, dossier.id(), fob).taxes().orElseThrow();

        // (9000 + 970) / (1 - 0.3 %) = 10000.00; the duty arithmetic is the second worked case
        assertThat(taxes.customsValue()).isEqualTo(Money.of("10000", "CNY"));
        assertThat(taxes.assessed(TaxType.CONSUMPTION_TAX)).isEqualTo(Money.of("3000", "CNY"));
        assertThat(taxes.assessed(TaxType.VAT)).isEqualTo(Money.of("1820", "CNY"));
        assertThat(taxes.valueExplanation().steps()).hasSize(1);
    }

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

    @Test
    void eachSeesOnlyItsOwn() {
        Viewer trader = cases.trader();
        Viewer stranger = cases.trader();
        Viewer elsewhere = people.officer("9901");
        ConsignmentView dossier = cases.imported(trader, "300490", "100000.00", "DE");
        DeclarationView filed = declarations.file(trader, dossier.id(), complete());

        assertThatThrownBy(() -> declarations.get(stranger, filed.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> declarations.of(stranger, dossier.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> declarations.file(stranger, dossier.id(), complete()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> declarations.handIn(stranger, filed.id(), List.of(paper("911"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> declarations.get(elsewhere, filed.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.refuse(elsewhere, filed.id(), REASON)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> selectivity.days(elsewhere, OFFICE)).isInstanceOf(NotFound.class);
        assertThat(declarations.list(stranger, DeclarationFilter.ALL, FIRST).total())
                .isZero();
        assertThat(declarations.list(trader, DeclarationFilter.ALL, FIRST).items())
                .extracting(DeclarationRow::id)
                .containsExactly(filed.id());

        refuses(() -> files.release(trader, filed.id()), "clearance.officer.only");
        refuses(() -> files.queue(trader, DeclarationFilter.OPEN, FIRST), "clearance.officer.only");
        refuses(
                () -> declarations.handIn(cases.officer(), filed.id(), List.of(paper("911"))),
                "clearance.declare.notDeclarant");
    }

    @Test
    void theQueueHoldsOpenFilesOfTheOfficeByTheirClock() {
        Viewer trader = cases.trader();
        Viewer officer = cases.officer();
        DeclarationView older = declarations.file(
                trader, cases.imported(trader, "300490", "100000.00", "DE").id(), complete());
        ConsignmentView arriving = cases.imported(trader, "300490", "100000.00", "DE");
        DeclarationView arrived = declarations.file(trader, arriving.id(), complete());
        Instant arrival = older.file().acceptedAt().orElseThrow().minus(Duration.ofHours(30));
        PlaceCode cleared = arriving.wish().to();
        declarations.noteArrival(arriving.id(), cleared, Optional.of(arrival.plusSeconds(60)));
        declarations.noteArrival(arriving.id(), cleared, Optional.of(arrival));
        declarations.noteArrival(arriving.id(), arriving.wish().from(), Optional.of(arrival.minusSeconds(60)));

        List<DeclarationRow> queue = files.queue(
                        officer, DeclarationFilter.OPEN.inLane(Lane.YELLOW), new PageRequest(1, 200))
                .items();

        assertThat(queue).extracting(DeclarationRow::id).containsSubsequence(arrived.id(), older.id());
        assertThat(queue).allMatch(row -> row.office().equals(OFFICE));
        DeclarationRow first = queue.stream()
                .filter(row -> row.id().equals(arrived.id()))
                .findFirst()
                .orElseThrow();
        assertThat(first.arrivedAt()).contains(arrival);
        assertThat(first.nearestClock(settings.clockTarget()).orElseThrow().from())
                .isEqualTo(ClockPoint.ARRIVAL);
        assertThat(declarations.get(trader, older.id()).clockSinceArrival(settings.clockTarget()))
                .isEmpty();
        assertThat(files.openByLane(officer).get(Lane.YELLOW)).isGreaterThanOrEqualTo(2);

        declarations.noteArrival(arriving.id(), cleared, Optional.empty());
        assertThat(declarations.get(trader, arrived.id()).clockSinceArrival(settings.clockTarget()))
                .as("the arrival was told by mistake")
                .isEmpty();
    }

    @Test
    void aFloorOfAllSendsEverythingToItsLane() {
        selectivity.change(
                ClearanceCases.HOUSE, OFFICE, Direction.EXPORT, LaneRates.of("1", "0", "0"), LaneRates.NONE, "all red");
        Viewer trader = cases.trader();

        DeclarationView filed = declarations.file(trader, cases.exported(trader).id(), completeExport());

        assertThat(filed.lane().orElseThrow().decidedBy()).isEqualTo(SelectionStep.RANDOM_FLOOR);
        assertThat(filed.file().lane()).contains(Lane.RED);
        assertThat(filed.state()).isEqualTo(State.INSPECTION_ORDERED);
        DrawProof proof = selectivity.proof(trader, filed.id());
        assertThat(proof.secretHex()).as("the day is not over").isEmpty();
        assertThat(proof.commitment()).hasSize(64);
    }

    @Test
    void onlyOfficersOfTheOfficeSetRatesAndEachChangeIsAVersion() {
        Viewer officer = cases.officer();
        int before = Integer.parseInt(
                selectivity.rates(officer, OFFICE, Direction.IMPORT).version());

        selectivity.change(
                officer, OFFICE, Direction.IMPORT, LaneRates.of("0.01", "0.02", "0.03"), LaneRates.NONE, "order 7");

        assertThat(selectivity.rates(officer, OFFICE, Direction.IMPORT).version())
                .isEqualTo(Integer.toString(before + 1));
        assertThatThrownBy(() -> selectivity.change(
                        people.officer("9901"), OFFICE, Direction.IMPORT, LaneRates.NONE, LaneRates.NONE, "x"))
                .isInstanceOf(NotFound.class);
        refuses(() -> selectivity.rates(people.user(Role.TRADER), OFFICE, Direction.IMPORT), "clearance.officer.only");
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable command, String code) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private long rows() {
        return jdbc.sql("""
                        select (select count(*) from clearance.declaration) + (select count(*) from clearance.office_day)
                             + (select count(*) from clearance.serial) + (select sum(filings) from clearance.declarant)""").query(Long.class).single();
    }
}
