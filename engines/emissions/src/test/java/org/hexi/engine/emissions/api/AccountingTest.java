package org.hexi.engine.emissions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Validity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Laws of the footprint, and what happens where a value is missing. */
class AccountingTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final FactorTable SHIPPED = ShippedFactors.table();
    private static final int ROUNDS = Boolean.getBoolean("hexi.long") ? 20_000 : 500;

    @BeforeAll
    static void tellSeedsAndCounts() {
        System.out.printf("footprint laws: %d rounds of each law from seed 0%n", ROUNDS);
    }

    @Test
    void splittingALegChangesNothing() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            ChainElement.Transport leg = randomLeg(random, "whole");
            BigDecimal first = leg.distance().kilometres().multiply(decimal(random, 100, 2));
            BigDecimal rest = leg.distance().kilometres().subtract(first);

            Footprint whole = account(SHIPPED, leg);
            Footprint split = account(SHIPPED, part(leg, "a", first), part(leg, "b", rest));

            assertThat(split.total()).as("seed %d", seed).isEqualTo(whole.total());
            assertThat(split.radiativeForcingKilograms())
                    .as("seed %d", seed)
                    .isEqualTo(whole.radiativeForcingKilograms());
        }
    }

    @Test
    void theOrderOfLegsIsIrrelevantAndTheSumIsExact() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            List<ChainElement> legs = new ArrayList<>();
            for (int leg = 0; leg < 2 + random.nextInt(6); leg++) {
                legs.add(randomLeg(random, "leg " + leg));
            }
            Emissions inOrder =
                    account(SHIPPED, legs.toArray(ChainElement[]::new)).total();
            Collections.shuffle(legs, random);
            Emissions shuffled =
                    account(SHIPPED, legs.toArray(ChainElement[]::new)).total();

            assertThat(shuffled).as("seed %d", seed).isEqualTo(inOrder);
            assertThat(inOrder.wtwKilograms())
                    .as("seed %d", seed)
                    .isEqualByComparingTo(inOrder.ttwKilograms().add(inOrder.wttKilograms()));
        }
    }

    @Test
    void aHubWithoutAValueIsAGapAndNotZero() {
        ChainElement hub = new ChainElement.Hub(
                "Alashankou", OperationCategory.of(OperationKind.HUB, "transhipment"), Mass.tonnes(20), true);
        Footprint footprint = account(SHIPPED, rail("1", "1000"), hub);

        assertThat(footprint.isComplete()).isFalse();
        assertThat(footprint.isInferred()).isTrue();
        assertThat(footprint.issues()).extracting(Issue::code).containsExactly("emissions.factor.missing");
        assertThat(footprint.total().wtwText()).isEqualTo("694.00");
        assertThat(footprint.explanation().steps().getLast().outcome())
                .isEqualTo("694 kg CO2e WTW, without 1 element(s) of unknown emissions");
    }

    @Test
    void aHubWithTheOperatorsValueCountsPerTonne() {
        EmissionFactor crane = factor(
                "crane",
                OperationCategory.of(OperationKind.HUB, "transhipment"),
                new Intensity.WellToWheel(dec("0.9"), dec("0.3"), dec("1.2")),
                DataQuality.PRIMARY);
        ChainElement hub = new ChainElement.Hub("Khorgos", crane.category(), Mass.tonnes(20), false);

        Footprint footprint = account(new FactorTable(List.of(crane)), hub);

        assertThat(footprint.total().wtwText()).isEqualTo("24.00");
        assertThat(footprint.quality()).contains(DataQuality.PRIMARY);
        assertThat(footprint
                        .accounted()
                        .getFirst()
                        .explanation()
                        .steps()
                        .getFirst()
                        .basis())
                .isEqualTo("ISO 14083:2023, 5.5");
    }

    @Test
    void aVehicleOnlyFactorNeverEntersTheTotal() {
        EmissionFactor vehicleOnly = factor(
                "truck",
                OperationCategory.of(OperationKind.ROAD, "truck"),
                new Intensity.TankToWheel(dec("0.07")),
                DataQuality.PRIMARY);

        Footprint footprint = account(
                new FactorTable(List.of(vehicleOnly)),
                new ChainElement.Transport(
                        "1", vehicleOnly.category(), Mass.tonnes(20), Distance.shortestFeasible("100"), false));

        assertThat(footprint.total()).isEqualTo(Emissions.NONE);
        assertThat(footprint.issues()).extracting(Issue::code).containsExactly("emissions.factor.boundary");
        assertThat(footprint.quality()).isEmpty();
    }

    @Test
    void writesTheArithmeticOutWithTheClausesOfTheStandard() {
        List<Explanation.Step> steps = account(SHIPPED, rail("1", "8000"))
                .accounted()
                .getFirst()
                .explanation()
                .steps();

        assertThat(steps)
                .extracting(Explanation.Step::basis)
                .containsExactly(
                        "ISO 14083:2023, 5.4", "UK DESNZ greenhouse gas conversion factors", "ISO 14083:2023, 5.3");
        assertThat(steps)
                .extracting(Explanation.Step::arithmetic)
                .containsExactly(
                        "20 t x 8000 km = 160000 tkm",
                        "0.02779 TTW + 0.00691 WTT = 0.0347 WTW",
                        "TTW: 160000 tkm x 0.02779 = 4446.4 kg; WTT: 160000 tkm x 0.00691 = 1105.6 kg");
        assertThat(steps.get(1).version()).isEqualTo("2025");
        assertThat(steps.get(1).inputs()).containsEntry("factor", "desnz-2025-rail-freight-train");
    }

    @Test
    void aDistanceReallyDrivenIsCorrectedByItsAdjustmentFactor() {
        ChainElement driven = new ChainElement.Transport(
                "1",
                OperationCategory.of(OperationKind.ROAD, "hgv-average"),
                Mass.tonnes(10),
                Distance.actual(dec("105"), dec("1.05")),
                false);

        Footprint footprint = account(SHIPPED, driven);

        assertThat(footprint.accounted().getFirst().activity()).isEqualByComparingTo("1000");
        assertThat(footprint.accounted().getFirst().explanation().steps().getFirst())
                .satisfies(step -> assertThat(step.basis()).isEqualTo("ISO 14083:2023, 5.4.4"))
                .satisfies(step -> assertThat(step.arithmetic()).isEqualTo("10 t x (105 km / 1.05) = 1000 tkm"));
    }

    @Test
    void refusesChainsAndDistancesThatCannotBe() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new TransportChain(List.of()));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new TransportChain(List.of(rail("1", "10"), rail("1", "20"))));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Distance.shortestFeasible("-1"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Distance.actual(dec("100"), dec("0.9")));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Distance(dec("100"), Distance.Basis.GREAT_CIRCLE, dec("1.1")));
    }

    private static ChainElement.Transport rail(String id, String kilometres) {
        return new ChainElement.Transport(
                id,
                OperationCategory.of(OperationKind.RAIL, "freight-train"),
                Mass.tonnes(20),
                Distance.shortestFeasible(kilometres),
                false);
    }

    private static ChainElement.Transport part(ChainElement.Transport leg, String id, BigDecimal kilometres) {
        return new ChainElement.Transport(
                id, leg.category(), leg.mass(), Distance.shortestFeasible(kilometres), leg.isInferred());
    }

    private static ChainElement.Transport randomLeg(Random random, String id) {
        EmissionFactor factor =
                SHIPPED.factors().get(random.nextInt(SHIPPED.factors().size()));
        return new ChainElement.Transport(
                id,
                factor.category(),
                new Mass(decimal(random, 30_000_000, 3)),
                Distance.shortestFeasible(decimal(random, 200_000, 1)),
                random.nextBoolean());
    }

    private static BigDecimal decimal(Random random, int bound, int scale) {
        return BigDecimal.valueOf(random.nextInt(bound), scale);
    }

    private static Footprint account(FactorTable table, ChainElement... elements) {
        return new Accounting(table).account(new TransportChain(List.of(elements)), DAY);
    }

    private static EmissionFactor factor(
            String id, OperationCategory category, Intensity intensity, DataQuality quality) {
        return new EmissionFactor(
                id,
                category,
                intensity,
                BigDecimal.ZERO,
                new Provenance("operator's own measurement", "2025", quality),
                Validity.from(LocalDate.of(2025, 1, 1)));
    }

    private static BigDecimal dec(String value) {
        return new BigDecimal(value);
    }
}
