package org.hexi.engine.emissions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexi.engine.emissions.api.OperationKind.AIR;
import static org.hexi.engine.emissions.api.OperationKind.RAIL;
import static org.hexi.engine.emissions.api.OperationKind.ROAD;
import static org.hexi.engine.emissions.api.OperationKind.SEA;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.kernel.Mass;
import org.junit.jupiter.api.Test;

/** Four chains of 20 t whose footprint is known to 0.01 kg, on the shipped table and without hubs. */
class AcceptanceCasesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @Test
    void t1RailCorridor() {
        Footprint footprint = twentyTonnes(
                leg(ROAD, "artic-over-33t-average", 100),
                leg(RAIL, "freight-train", 8000),
                leg(ROAD, "artic-over-33t-average", 50));

        assertKilograms(footprint, "4677.49", "1159.57", "5837.06");
        assertThat(footprint.accounted())
                .extracting(element -> element.emissions().wtwText())
                .containsExactly("190.04", "5552.00", "95.02");
    }

    @Test
    void t2RailThenSea() {
        Footprint footprint = twentyTonnes(
                leg(RAIL, "freight-train", 1900),
                leg(SEA, "container-average", 20000),
                leg(ROAD, "artic-over-33t-average", 50));

        assertKilograms(footprint, "7581.05", "1740.57", "9321.62");
    }

    @Test
    void t2bRailThenLargeShip() {
        Footprint footprint = twentyTonnes(
                leg(RAIL, "freight-train", 1900),
                leg(SEA, "container-8000-teu", 20000),
                leg(ROAD, "artic-over-33t-average", 50));

        assertKilograms(footprint, "6197.05", "1428.57", "7625.62");
    }

    @Test
    void t3AirWithRadiativeForcingShownApart() {
        Footprint footprint = twentyTonnes(leg(AIR, "freight-long-haul", 6000));

        assertKilograms(footprint, "63756.00", "16219.20", "79975.20");
        BigDecimal forcing = footprint.radiativeForcingKilograms();
        assertThat(footprint.total().ttwKilograms().add(forcing)).isEqualByComparingTo("107926.80");
        assertThat(footprint.total().wtwKilograms().add(forcing)).isEqualByComparingTo("124146.00");
    }

    private record Leg(OperationKind kind, String vehicleClass, long kilometres) {}

    private static Leg leg(OperationKind kind, String vehicleClass, long kilometres) {
        return new Leg(kind, vehicleClass, kilometres);
    }

    private static Footprint twentyTonnes(Leg... legs) {
        List<ChainElement> elements = new ArrayList<>();
        for (Leg leg : legs) {
            elements.add(new ChainElement.Transport(
                    "leg " + (elements.size() + 1),
                    OperationCategory.of(leg.kind(), leg.vehicleClass()),
                    Mass.tonnes(20),
                    Distance.shortestFeasible(BigDecimal.valueOf(leg.kilometres())),
                    false));
        }
        return new Accounting(ShippedFactors.table()).account(new TransportChain(elements), DAY);
    }

    private static void assertKilograms(Footprint footprint, String ttw, String wtt, String wtw) {
        assertThat(footprint.isComplete()).isTrue();
        assertThat(footprint.total().ttwKilograms()).isEqualByComparingTo(ttw);
        assertThat(footprint.total().wttKilograms()).isEqualByComparingTo(wtt);
        assertThat(footprint.total().wtwKilograms()).isEqualByComparingTo(wtw);
    }
}
