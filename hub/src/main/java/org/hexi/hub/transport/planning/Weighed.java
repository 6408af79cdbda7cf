package org.hexi.hub.transport.planning;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;

/** A way as far as it is weighed against others: what it takes, unrounded. */
public sealed interface Weighed permits Itinerary, Way {
    String id();

    PlaceCode from();

    PlaceCode to();

    /** Departure of the first leg. */
    Instant departure();

    /** Release to the consignee: the scheduled arrival and the median dwell there. */
    Instant arrival();

    Money cost();

    BigDecimal co2eKilograms();

    /** Millionths of -ln(probability). */
    long riskMicros();

    BigDecimal probability();

    /** From the first departure to the release. */
    default Duration duration() {
        return Duration.between(departure(), arrival());
    }

    /** No worse in any criterion and better in one, unrounded. */
    default boolean beats(Weighed other) {
        boolean isBetter = false;
        for (Criterion criterion : Criterion.values()) {
            if (!criterion.isNoWorse(this, other)) {
                return false;
            }
            isBetter |= criterion.isBetter(this, other);
        }
        return isBetter;
    }
}
