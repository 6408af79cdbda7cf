package org.hexi.hub.ecology.carbon;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.consignment.TransportPlan.Call;
import org.hexi.hub.consignment.TransportPlan.Leg;
import org.hexi.hub.consignment.TransportPlan.Mode;

/** The rail corridor case of the factor table: lorry 100 km, rail 8,000 km, lorry 50 km. */
public final class SamplePlan {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final Money FREE = Money.of("0", "CNY");

    private SamplePlan() {}

    public static TransportPlan railCorridor(String railCarrier) {
        List<Leg> legs = List.of(
                leg(1, Mode.ROAD, "", "", "WUW", "LZD", "100", "artic-over-33t-average"),
                leg(2, Mode.RAIL, "R101-20260304", railCarrier, "LZD", "HAM", "8000", "freight-train"),
                leg(3, Mode.ROAD, "", "", "HAM", "DUI", "50", "artic-over-33t-average"));
        return new TransportPlan(
                "sample", legs, START.plus(Duration.ofDays(20)), FREE, new BigDecimal("5837.06"), BigDecimal.ONE);
    }

    private static Leg leg(
            int number,
            Mode mode,
            String departure,
            String carrier,
            String from,
            String to,
            String kilometres,
            String emissionClass) {
        Instant leaves = START.plus(Duration.ofDays(number));
        Instant arrives = leaves.plus(Duration.ofHours(20));
        return new Leg(
                number,
                mode,
                departure.isEmpty() ? "" : departure.substring(0, 4),
                departure,
                carrier,
                List.of(new Call(new PlaceCode(from), leaves, leaves), new Call(new PlaceCode(to), arrives, arrives)),
                new BigDecimal(kilometres),
                emissionClass,
                FREE,
                BigDecimal.ZERO);
    }
}
