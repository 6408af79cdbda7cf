package org.hexi.hub.transport.planning.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Resolution;
import org.hexi.hub.transport.planning.PlanQuery;
import org.jspecify.annotations.Nullable;

/** A question. {@code latestArrival}, {@code resolution}, {@code horizonDays} and {@code maxLegs} may be left out. */
record PlanRequest(
        @Nullable String from,
        @Nullable String to,
        @Nullable Instant ready,
        @Nullable Instant latestArrival,
        @Nullable BigDecimal massKilograms,
        @Nullable Integer teu,
        @Nullable Grid resolution,
        @Nullable Integer horizonDays,
        @Nullable Integer maxLegs) {

    /** The grid the front is exact on. */
    record Grid(int minutes, BigDecimal cost, BigDecimal co2eKilograms, int riskMicros) {}

    PlanQuery query() {
        return new PlanQuery(
                new PlaceCode(needed("from", from)),
                new PlaceCode(needed("to", to)),
                needed("ready", ready),
                Optional.ofNullable(latestArrival),
                new Mass(needed("massKilograms", massKilograms)),
                needed("teu", teu),
                resolution == null
                        ? Resolution.DEFAULT
                        : new Resolution(
                                resolution.minutes(),
                                resolution.cost(),
                                resolution.co2eKilograms(),
                                resolution.riskMicros()),
                horizonDays == null ? JourneyQuery.DEFAULT_HORIZON_DAYS : horizonDays,
                maxLegs == null ? JourneyQuery.DEFAULT_MAX_LEGS : maxLegs);
    }

    private static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidValue("planning.query.missing", field, "", "a value");
        }
        return value;
    }
}
