package org.hexi.hub.digital.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.digital.corridor.model.Progress;
import org.hexi.hub.digital.corridor.store.JourneyRows;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.network.DepartureView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is concluded from the reports: how late, when it arrives, and who is told. */
class TrainsModuleTest extends CorridorTest {
    @Autowired
    JourneyRows journeys;

    @Test
    void theForecastMovesWithTheEventsAndEndsWithDelivery() {
        DepartureView run = pin();
        EtaView planned = etas.find(trader, dossier.id()).orElseThrow();
        assertThat(planned.p10()).isBefore(planned.p50());
        assertThat(planned.p50()).isBefore(planned.p90());
        assertThat(planned.explanation().steps())
                .extracting(step -> step.rule())
                .contains("eta.board", "eta.stay", "eta.draws");
        Instant late = run.start().plusSeconds(3 * 86_400);
        capture(operator, document(seen("departing", "LZD", late.toString(), container)));
        EtaView moved = etas.find(trader, dossier.id()).orElseThrow();
        assertThat(moved.p50()).isAfter(planned.p50());
        assertThat(movements.consignment(trader, dossier.id()).orElseThrow().lateness())
                .hasDays(3);
        capture(
                operator,
                document(seen("unloading", "ALA", late.plusSeconds(900_000).toString(), container)));
        assertThat(stage()).isEqualTo(Stage.DELIVERED);
        assertThat(etas.find(trader, dossier.id())).isEmpty();
    }

    @Test
    void aTrainIsToldOnceForEveryConsignmentOnBoard() {
        DepartureView run = pin();
        consignments.reach(dossier.id(), Stage.BOOKED);
        String train = CorridorUris.train(run.id());
        capture(
                operator,
                document(seen("departing", "LZD", run.start().plusSeconds(7200).toString(), train)));
        assertThat(reports()).containsExactly("event.departing");
        assertThat(movements.train(operator, run.id()).orElseThrow())
                .satisfies(moving -> assertThat(moving.lateness()).hasHours(2))
                .satisfies(moving -> assertThat(moving.aboard()).hasSize(1));
        Viewer stranger = people.user(Role.OPERATOR);
        assertThat(movements.train(stranger, run.id()).orElseThrow().aboard()).isEmpty();
        assertThatThrownBy(() -> capture(
                        stranger, document(seen("departing", "LZD", run.start().toString(), train))))
                .isInstanceOf(CaptureRefused.class);
    }

    @Test
    void aTrainConcernsOnlyWhoIsAboardWhereItIsReported() {
        DepartureView run = pin(1);
        consignments.reach(dossier.id(), Stage.BOOKED);
        String train = CorridorUris.train(run.id());
        String start = run.start().toString();
        capture(operator, document(seen("arriving", "LZD", start, train)));
        assertThat(reports()).as("goods that board later").isEmpty();
        capture(operator, document(seen("departing", "LZD", start, train)));
        capture(operator, document(seen("departing", "ALA", run.end().toString(), train)));
        assertThat(reports()).as("goods that got off").containsExactly("event.departing");
        capture(operator, document(seen("arriving", "MOW", run.end().toString(), train)));
        assertThat(reports()).as("a train off its way").containsExactly("event.departing", "event.arriving");
    }

    @Test
    void aLateTrainMovesTheArrivalAndTheDossierIsTold() {
        DepartureView run = pin();
        capture(operator, document(seen("departing", "LZD", run.start().toString(), container)));
        assertThat(timeline("eta.")).isEmpty();
        Instant before = etas.find(trader, dossier.id()).orElseThrow().p50();
        Instant late = call(run, "HRS").departure().plusSeconds(3 * 86_400);
        capture(operator, document(seen("departing", "HRS", late.toString(), container)));
        Instant after = etas.find(trader, dossier.id()).orElseThrow().p50();
        assertThat(after).isAfter(before.plusSeconds(86_400));
        assertThat(timeline("eta.")).singleElement().satisfies(entry -> {
            assertThat(entry.code()).isEqualTo("eta.later");
            assertThat(entry.happenedAt()).isEqualTo(late);
            assertThat(entry.arguments())
                    .containsExactly(
                            Long.toString(Duration.between(before, after).toHours()));
        });
    }

    @Test
    void whatIsToldLateOfAnEarlierStepMovesNeitherGoodsNorTrainNorForecast() {
        DepartureView run = pin();
        consignments.reach(dossier.id(), Stage.BOOKED);
        String train = CorridorUris.train(run.id());
        Instant border = call(run, "HRS").arrival().plus(Duration.ofHours(3));
        capture(operator, document(seen("arriving", "HRS", border.toString(), train)));
        Standpoint before = standpoint(run);
        assertThat(before.goods().lastPlace()).contains(new PlaceCode("HRS"));
        assertThat(before.goods().lateness()).hasHours(3);
        assertThat(before.train().lateness()).hasHours(3);

        for (String unitToldOf : List.of(train, container)) {
            Instant passed = call(run, "WUW").arrival().plus(Duration.ofHours(20));
            Instant left = run.start().plus(Duration.ofHours(30));
            capture(operator, document(seen("arriving", "WUW", passed.toString(), unitToldOf)));
            capture(operator, document(seen("departing", "LZD", left.toString(), unitToldOf)));
            assertThat(standpoint(run))
                    .as("after late reports of " + unitToldOf)
                    .isEqualTo(before);
        }
        assertThat(timeline("eta.")).isEmpty();
        assertThat(reports()).hasSize(5).last().isEqualTo("event.arriving");
        assertThat(timeline())
                .last()
                .satisfies(entry -> assertThat(entry.happenedAt()).isEqualTo(border));
    }

    /** All that is concluded from the reports, apart from how many there are. */
    private record Standpoint(
            Progress goods, TrainMovement train, List<Instant> arrival, BigDecimal probability, Explanation why) {}

    private Standpoint standpoint(DepartureView run) {
        EtaView eta = etas.find(trader, dossier.id()).orElseThrow();
        return new Standpoint(
                journeys.find(trader, dossier.id()).orElseThrow(),
                movements.train(operator, run.id()).orElseThrow(),
                List.of(eta.p10(), eta.p50(), eta.p90()),
                eta.probability(),
                eta.explanation());
    }

    @Test
    void customsLearnWhenTheGoodsCameWhereTheyAreCleared() {
        Instant gate = Instant.parse("2026-03-03T01:30:00Z");
        capture(
                operator,
                document(seen("arriving", "ALA", gate.plusSeconds(700_000).toString(), container)));
        assertThat(arrivalAtCustoms()).as("an export is not cleared abroad").isEmpty();
        capture(
                operator,
                document(seen("loading", "LZD", gate.plusSeconds(7_200).toString(), container)));
        assertThat(arrivalAtCustoms()).contains(gate.plusSeconds(7_200));
        capture(operator, document(seen("accepting", "LZD", gate.toString(), container)));
        assertThat(arrivalAtCustoms())
                .as("the earliest report counts, however late it comes")
                .contains(gate);
    }

    private Optional<Instant> arrivalAtCustoms() {
        return declarations.arrivedAt(dossier.id());
    }

    private static DepartureView.Call call(DepartureView run, String place) {
        return run.calls().stream()
                .filter(call -> call.place().value().equals(place))
                .findFirst()
                .orElseThrow();
    }
}
