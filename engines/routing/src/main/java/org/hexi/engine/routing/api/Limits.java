package org.hexi.engine.routing.api;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.hexi.engine.kernel.InvalidValue;

/**
 * What a journey may take at most; beyond it is no answer. Cost and CO2e are compared on the grid of the question, where the
 * front is exact: the units of all arcs together may not exceed the limit in whole units. Immutable.
 *
 * @param latestMinute when the goods must be released at the destination
 * @param mostCo2eKilograms the carbon budget
 */
public record Limits(OptionalLong latestMinute, Optional<BigDecimal> mostCost, Optional<BigDecimal> mostCo2eKilograms) {
    public static final Limits NONE = new Limits(OptionalLong.empty(), Optional.empty(), Optional.empty());

    public Limits {
        mostCost.ifPresent(most -> notNegative("mostCost", most));
        mostCo2eKilograms.ifPresent(most -> notNegative("mostCo2eKilograms", most));
    }

    public Limits withLatest(OptionalLong minute) {
        return new Limits(minute, mostCost, mostCo2eKilograms);
    }

    public Limits withMostCost(BigDecimal cost) {
        return new Limits(latestMinute, Optional.of(cost), mostCo2eKilograms);
    }

    public Limits withMostCo2e(BigDecimal kilograms) {
        return new Limits(latestMinute, mostCost, Optional.of(kilograms));
    }

    private static void notNegative(String field, BigDecimal value) {
        if (value.signum() < 0) {
            throw new InvalidValue("routing.query.impossible", field, value, "zero or more");
        }
    }
}
