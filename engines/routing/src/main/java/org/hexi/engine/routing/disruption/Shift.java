package org.hexi.engine.routing.disruption;

import java.math.BigDecimal;
import org.hexi.engine.routing.api.Criteria;

/** New less old in all four criteria: above zero is worse. Immutable. */
public record Shift(long arrivalMinutes, BigDecimal cost, BigDecimal co2eKilograms, long riskMicros) {
    public static Shift between(Criteria before, Criteria after) {
        return new Shift(
                after.arrivalMinute() - before.arrivalMinute(),
                after.cost().subtract(before.cost()),
                after.co2eKilograms().subtract(before.co2eKilograms()),
                after.riskMicros() - before.riskMicros());
    }
}
