package org.hexi.engine.routing.internal;

import java.util.HashMap;
import java.util.Map;
import org.hexi.engine.routing.api.Dwell;
import org.hexi.engine.routing.api.Resolution;

/**
 * The tables of all kinds of dwell on the usual grid of risk, worked out as questions ask for them. Safe to share between
 * threads.
 */
final class RiskTables {
    private final Map<Dwell, RiskTable> usual = new HashMap<>();

    /** The table of a dwell; kept only for the usual grid, because a question may bring any other. */
    synchronized RiskTable table(Dwell dwell, Grid grid) {
        return grid.riskMicros() == Resolution.DEFAULT.riskMicros()
                ? usual.computeIfAbsent(dwell, kind -> new RiskTable(kind, grid))
                : new RiskTable(dwell, grid);
    }
}
