package org.hexi.hub.opening.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexi.hub.opening.clearance.ClearanceCases.OFFICE;
import static org.hexi.hub.opening.clearance.ClearanceCases.complete;
import static org.hexi.hub.opening.clearance.ClearanceCases.completeExport;
import static org.hexi.hub.opening.clearance.ClearanceCases.paper;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.lifecycle.ClockPoint;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.customs.selectivity.LaneRates;
import org.hexi.engine.customs.selectivity.SelectionStep;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageRequest;
import org.junit.jupiter.api.Test;

/** Whose files an officer sees, in which order, and who sets the rates. */
class OfficeModuleTest extends ClearanceTest {
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
}
