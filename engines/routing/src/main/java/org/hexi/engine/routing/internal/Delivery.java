package org.hexi.engine.routing.internal;

import java.util.OptionalLong;
import org.hexi.engine.routing.api.Dwell;
import org.hexi.engine.routing.api.Limits;
import org.jspecify.annotations.Nullable;

/** The arc into the destination: the release moves the clock by its median and carries the risk of the deadline. */
final class Delivery {
    private final OptionalLong latest;
    private final @Nullable Dwell dwell;
    private final @Nullable RiskTable table;
    private final long median;
    private final long mostCost;
    private final long mostCo2e;

    Delivery(PricedNetwork priced, int destination, Limits limits) {
        this.latest = limits.latestMinute();
        this.mostCost = limits.mostCost().map(priced.grid()::costWithin).orElse(Long.MAX_VALUE);
        this.mostCo2e =
                limits.mostCo2eKilograms().map(priced.grid()::co2eWithin).orElse(Long.MAX_VALUE);
        this.dwell = priced.network().release(destination).orElse(null);
        this.table = dwell == null ? null : priced.table(dwell);
        this.median = dwell == null ? 0 : dwell.medianMinutes();
    }

    @Nullable
    Dwell dwell() {
        return dwell;
    }

    /** When goods that arrive at the minute are released. */
    long released(long arrival) {
        return arrival + median;
    }

    /** Whether cost and CO2e keep the limits of the question. */
    boolean isWithin(long cost, long co2e) {
        return cost <= mostCost && co2e <= mostCo2e;
    }

    /** The risk in units, or {@link Grid#IMPOSSIBLE}; never falls when the arrival gets later. */
    long risk(long arrival) {
        if (latest.isEmpty()) {
            return 0;
        }
        long left = latest.getAsLong() - arrival;
        if (table == null) {
            return left >= 0 ? 0 : Grid.IMPOSSIBLE;
        }
        return table.units(left);
    }

    /** &minus;ln P that the release keeps the deadline, unrounded. */
    double negativeLog(long arrival) {
        return latest.isEmpty() || dwell == null ? 0 : dwell.negativeLogWithin(latest.getAsLong() - arrival);
    }
}
