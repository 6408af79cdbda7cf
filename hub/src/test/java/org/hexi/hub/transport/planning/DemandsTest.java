package org.hexi.hub.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Conditions;
import org.hexi.engine.routing.api.Mode;
import org.hexi.engine.routing.api.Requirement;
import org.hexi.engine.routing.api.Tolerance;
import org.junit.jupiter.api.Test;

/** What a question can insist on, and what contradicts itself. */
class DemandsTest {
    private static final PlaceCode LANZHOU = new PlaceCode("LZD");
    private static final PlaceCode ALMATY = new PlaceCode("ALA");
    private static final PlaceCode KHORGOS = new PlaceCode("HRS");

    @Test
    void aLimitBelowNothingIsRefused() {
        refused(() -> Demands.NONE.withMostCost(new BigDecimal("-0.01")), "planning.query.limit", "limits.mostCost");
        refused(
                () -> Demands.NONE.withMostCo2e(new BigDecimal("-1")),
                "planning.query.limit",
                "limits.mostCo2eKilograms");
        assertThat(Demands.NONE.withMostCost(BigDecimal.ZERO).mostCost()).contains(BigDecimal.ZERO);
    }

    @Test
    void whatIsRequiredIsNotAvoidedAsWell() {
        contradicts(new Ban.At(KHORGOS), new Requirement.Via(KHORGOS), "require.places");
        contradicts(new Ban.Mover(Mode.SEA), new Requirement.Moved(Mode.SEA), "require.modes");
        contradicts(new Ban.Carrier("HXR"), new Requirement.CarriedBy("HXR"), "require.carriers");
        assertThat(Demands.NONE
                        .with(new Conditions(
                                Set.of(new Ban.Mover(Mode.SEA)), List.of(new Requirement.Moved(Mode.RAIL))))
                        .conditions()
                        .bans())
                .hasSize(1);
    }

    @Test
    void theEndsOfAWayCannotBeAvoided() {
        for (PlaceCode end : List.of(LANZHOU, ALMATY)) {
            refused(
                    () -> question().with(Demands.NONE.with(Conditions.without(new Ban.At(end)))),
                    "planning.query.avoidsEnd",
                    "avoid.places");
        }
    }

    @Test
    void aToleranceBeyondAllMeaningIsRefused() {
        Tolerance endless = new Tolerance(Long.MAX_VALUE, BigDecimal.ZERO, BigDecimal.ZERO, 0);
        refused(() -> question().with(endless), "planning.query.tolerance", "tolerance");
        assertThat(question()
                        .with(new Tolerance(60, BigDecimal.TEN, BigDecimal.TEN, 1000))
                        .tolerance()
                        .isExact())
                .isFalse();
    }

    @Test
    void aClassOfDangerousGoodsHasANumberFromOneToNine() {
        assertThat(DangerNumbers.of(1).number()).isEqualTo(1);
        assertThat(DangerNumbers.of(9).number()).isEqualTo(9);
        refused(() -> DangerNumbers.of(0), "planning.cargo.danger", "dangerClasses");
        refused(() -> DangerNumbers.of(10), "planning.cargo.danger", "dangerClasses");
    }

    private static void contradicts(Ban ban, Requirement requirement, String field) {
        refused(
                () -> Demands.NONE.with(new Conditions(Set.of(ban), List.of(requirement))),
                "planning.query.contradiction",
                field);
    }

    private static void refused(ThrowingCallable asking, String code, String field) {
        assertThatThrownBy(asking).isInstanceOfSatisfying(InvalidValue.class, invalid -> {
            assertThat(invalid.code()).isEqualTo(code);
            assertThat(invalid.field()).isEqualTo(field);
        });
    }

    private static PlanQuery question() {
        return PlanQuery.of(
                LANZHOU, ALMATY, Instant.parse("2026-03-01T00:00:00Z"), Optional.empty(), Mass.tonnes(20), 2);
    }
}
