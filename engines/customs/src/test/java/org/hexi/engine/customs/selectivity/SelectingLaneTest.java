package org.hexi.engine.customs.selectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hexi.engine.customs.selectivity.Lane.BLUE;
import static org.hexi.engine.customs.selectivity.Lane.GREEN;
import static org.hexi.engine.customs.selectivity.Lane.RED;
import static org.hexi.engine.customs.selectivity.Lane.YELLOW;
import static org.hexi.engine.customs.selectivity.Office.hit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.Test;

/** The published order: criteria, random floor, quota top-up, green. */
class SelectingLaneTest {
    private static final LaneRates ALL_RED = LaneRates.of("1", "0", "0");
    private static final LaneRates ALL_YELLOW = LaneRates.of("0", "1", "0");
    private static final OfficeTally ALL_GREEN_SO_FAR = new OfficeTally(Map.of(GREEN, 100L), Map.of());

    @Test
    void criteriaComeBeforeTheRandomFloor() {
        LaneDecision decision = select(Office.rates(ALL_RED, ALL_RED), ALL_GREEN_SO_FAR, hit("value", BLUE));

        assertThat(decision.lane()).isEqualTo(BLUE);
        assertThat(decision.decidedBy()).isEqualTo(SelectionStep.CRITERIA);
        assertThat(decision.selectedBy()).containsExactly("value");
        assertThat(rules(decision)).containsExactly("customs.selectivity.criterion.value");
    }

    @Test
    void theRandomFloorComesBeforeTheQuota() {
        LaneDecision decision = select(Office.rates(ALL_YELLOW, ALL_RED), ALL_GREEN_SO_FAR);

        assertThat(decision.lane()).isEqualTo(YELLOW);
        assertThat(decision.decidedBy()).isEqualTo(SelectionStep.RANDOM_FLOOR);
        assertThat(rules(decision)).containsExactly("customs.selectivity.randomFloor");
    }

    @Test
    void theQuotaTakesFromTheWouldBeGreenRedFirst() {
        OfficeRates rates = Office.rates(LaneRates.NONE, LaneRates.of("0.03", "0.10", "0.20"));

        assertThat(select(rates, tally(2, 98, 0, 0)).lane()).isEqualTo(RED);
        assertThat(select(rates, tally(3, 9, 88, 0)).lane()).isEqualTo(YELLOW);
        assertThat(select(rates, tally(3, 10, 19, 68)).lane()).isEqualTo(BLUE);
        assertThat(select(rates, tally(3, 10, 20, 67)).lane()).isEqualTo(GREEN);
        assertThat(select(rates, tally(2, 98, 0, 0)).decidedBy()).isEqualTo(SelectionStep.QUOTA_TOP_UP);
    }

    @Test
    void greenIsWhatFallsThroughAllThree() {
        LaneDecision decision = select(Office.rates(LaneRates.NONE, LaneRates.NONE), ALL_GREEN_SO_FAR);

        assertThat(decision.lane()).isEqualTo(GREEN);
        assertThat(decision.decidedBy()).isEqualTo(SelectionStep.GREEN);
        assertThat(rules(decision))
                .containsExactly(
                        "customs.selectivity.randomFloor",
                        "customs.selectivity.quotaTopUp",
                        "customs.selectivity.green");
    }

    @Test
    void ofSeveralSelectingCriteriaTheStrictestLaneIsTaken() {
        LaneDecision decision = select(
                Office.rates(LaneRates.NONE, LaneRates.NONE),
                OfficeTally.EMPTY,
                hit("trader", YELLOW),
                hit("origin", RED),
                hit("value", BLUE));

        assertThat(decision.lane()).isEqualTo(RED);
        assertThat(decision.selectedBy()).containsExactly("trader", "origin", "value");
    }

    @Test
    void aCriterionMayLetSomeHitsPassBeforeOneSelects() {
        OfficeRates rates = Office.rates(LaneRates.NONE, LaneRates.NONE);
        OfficeTally tally = OfficeTally.EMPTY;
        List<Lane> lanes = new ArrayList<>();
        for (int declaration = 0; declaration < 8; declaration++) {
            LaneDecision decision = select(rates, tally, hit("origin", RED, 3));
            lanes.add(decision.lane());
            tally = tally.after(decision);
        }

        assertThat(lanes).containsExactly(GREEN, GREEN, GREEN, RED, GREEN, GREEN, GREEN, RED);
    }

    @Test
    void aHitThatWasLetPassIsNamedAndTheNextStepDecides() {
        LaneDecision decision =
                select(Office.rates(ALL_YELLOW, LaneRates.NONE), OfficeTally.EMPTY, hit("origin", RED, 3));

        assertThat(decision.lane()).isEqualTo(YELLOW);
        assertThat(decision.passedBy()).containsExactly("origin");
        assertThat(decision.selectedBy()).isEmpty();
        assertThat(rules(decision))
                .containsExactly("customs.selectivity.criterion.origin", "customs.selectivity.randomFloor");
    }

    @Test
    void theQuotaNeverLagsByMoreThanADeclarationForEachLane() {
        OfficeRates rates = Office.rates(LaneRates.of("0.01", "0.02", "0"), LaneRates.of("0.05", "0.10", "0.15"));
        SelectingLane selecting = new SelectingLane(rates);
        OfficeTally tally = OfficeTally.EMPTY;
        for (int declaration = 0; declaration < 3_000; declaration++) {
            tally = tally.after(selecting.select("D" + declaration, List.of(), tally, Office.seed(1)));
            for (Lane lane : Lane.SELECTIVE) {
                double owed = rates.expectedShare().of(lane).doubleValue() * tally.total();
                assertThat((double) tally.count(lane))
                        .as("%s after %d", lane, declaration)
                        .isGreaterThan(owed - 3);
            }
        }
    }

    @Test
    void theDrawIsRecordedEvenWhenACriterionDecided() {
        LaneDecision decision = select(Office.rates(ALL_RED, ALL_RED), OfficeTally.EMPTY, hit("value", BLUE));

        assertThat(Office.seed(7).confirms(decision.draw(), "D1")).isTrue();
    }

    @Test
    void theSameArgumentsGiveTheSameDecision() {
        OfficeRates rates = Office.rates(LaneRates.of("0.1", "0.2", "0.3"), LaneRates.of("0.1", "0.1", "0.1"));

        assertThat(select(rates, tally(1, 2, 3, 4), hit("value", RED, 1)))
                .isEqualTo(select(rates, tally(1, 2, 3, 4), hit("value", RED, 1)));
    }

    @Test
    void anotherOfficesSeedIsRefused() {
        DrawSeed other = new DrawSeed("9999", LocalDate.of(2025, 9, 1), "ab".repeat(32));

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new SelectingLane(Office.rates(ALL_RED, ALL_RED))
                        .select("D1", List.of(), OfficeTally.EMPTY, other));
    }

    @Test
    void aCriterionCannotAskForGreen() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> hit("friend", GREEN));
    }

    private static LaneDecision select(OfficeRates rates, OfficeTally tally, CriterionHit... hits) {
        return new SelectingLane(rates).select("D1", List.of(hits), tally, Office.seed(7));
    }

    private static OfficeTally tally(long red, long yellow, long blue, long green) {
        return new OfficeTally(Map.of(RED, red, YELLOW, yellow, BLUE, blue, GREEN, green), Map.of());
    }

    private static List<String> rules(LaneDecision decision) {
        return decision.explanation().steps().stream()
                .map(Explanation.Step::rule)
                .toList();
    }
}
