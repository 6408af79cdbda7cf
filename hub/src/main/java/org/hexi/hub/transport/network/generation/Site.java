package org.hexi.hub.transport.network.generation;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.PlaceCode;

/**
 * A place as the generation sees it. Immutable.
 *
 * @param gaugesMillimetres gauges served; empty where no train goes
 * @param dwellP50Hours median stay of a place that stands alone
 */
public record Site(
        PlaceCode code,
        Names names,
        CountryCode country,
        Point point,
        String role,
        ZoneId zone,
        Set<Integer> gaugesMillimetres,
        Optional<BigDecimal> dwellP50Hours) {
    public Site {
        gaugesMillimetres = Set.copyOf(gaugesMillimetres);
    }

    /** Whether line trains have business here on their way. */
    boolean isHub() {
        return role.startsWith("hub") || role.equals("consolidation");
    }
}
