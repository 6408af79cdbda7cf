package org.hexi.hub.ecology.carbon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hexi.engine.emissions.api.DataQuality;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.emissions.api.Footprint;
import org.hexi.engine.kernel.Mass;
import org.hexi.hub.ecology.carbon.MeasuredIntensity;
import org.hexi.hub.ecology.carbon.SamplePlan;
import org.junit.jupiter.api.Test;

class ChainOfPlanTest {
    private static final Mass TWENTY_TONNES = Mass.tonnes(20);

    @Test
    void theRailCorridorCaseComesOutToTheGram() throws IOException {
        Footprint footprint = chain(Map.of()).footprint(published());

        assertThat(footprint.total().wtwKilograms()).isEqualByComparingTo("5837.06");
        assertThat(footprint.total().ttwKilograms()).isEqualByComparingTo("4677.49");
        assertThat(footprint.total().wttKilograms()).isEqualByComparingTo("1159.57");
    }

    @Test
    void hubsWithoutAValueAreGapsAndNotZero() throws IOException {
        Footprint footprint = chain(Map.of()).footprint(published());

        assertThat(footprint.gaps()).hasSize(2);
        assertThat(footprint.isComplete()).isFalse();
    }

    @Test
    void legsOnDemandAreMarkedInferred() throws IOException {
        Footprint footprint = chain(Map.of()).footprint(published());

        assertThat(chain(Map.of()).legs(footprint))
                .extracting(leg -> leg.element().element().isInferred())
                .containsExactly(true, false, true);
    }

    @Test
    void aMeasuredValueGoesBeforeTheAverageOnItsLegOnly() throws IOException {
        ChainOfPlan chain = chain(Map.of(
                2,
                new MeasuredIntensity(
                        2, new BigDecimal("0.010"), new BigDecimal("0.002"), "metered at the substation", "2026-03")));

        Footprint footprint = chain.footprint(published());

        assertThat(chain.legs(footprint).get(1).accounted().orElseThrow().quality())
                .isEqualTo(DataQuality.PRIMARY);
        assertThat(chain.legs(footprint).get(0).accounted().orElseThrow().quality())
                .isEqualTo(DataQuality.DEFAULT);
        assertThat(footprint.total().wtwKilograms()).isEqualByComparingTo("2205.06");
    }

    private static ChainOfPlan chain(Map<Integer, MeasuredIntensity> measured) {
        return new ChainOfPlan(SamplePlan.railCorridor("RAIL"), TWENTY_TONNES, measured);
    }

    private static FactorTable published() throws IOException {
        return FactorTable.read(Files.readAllLines(Path.of("../data/factors/desnz-2025.csv")))
                .table();
    }
}
