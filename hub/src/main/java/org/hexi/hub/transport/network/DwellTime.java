package org.hexi.hub.transport.network;

import java.math.BigDecimal;
import org.hexi.engine.routing.api.Dwell;

/**
 * How long goods stay somewhere: log-normal through its median and its 90th percentile. Immutable.
 *
 * @param source the row it was read from, such as {@code transfer-dwell.csv change/hub}
 */
public record DwellTime(BigDecimal p50Hours, BigDecimal p90Hours, String source) {
    /** The same stay with a fixed run added to it. */
    public DwellTime plusHours(BigDecimal hours) {
        return new DwellTime(p50Hours.add(hours), p90Hours.add(hours), source);
    }

    public Dwell asEngineDwell() {
        return Dwell.hours(p50Hours.doubleValue(), p90Hours.doubleValue());
    }
}
