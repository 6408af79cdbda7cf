package org.hexi.hub.transport.planning.road;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hexi.hub.platform.places.Position;

/**
 * The great circle times a detour factor at a speed that includes rests, both stated: the factor and the speed of the roads of
 * the wide network. Knows no water and no mountains. Immutable.
 */
record GreatCircleRoads() implements RoadDistances {
    static final BigDecimal DETOUR = new BigDecimal("1.3");
    static final int KILOMETRES_PER_HOUR = 50;
    private static final int MINUTES_PER_HOUR = 60;

    @Override
    public RoadDistance between(RoadStop from, RoadStop to) {
        Position here = from.position();
        BigDecimal straight =
                BigDecimal.valueOf(here.kilometresTo(to.position())).setScale(1, RoundingMode.HALF_UP);
        BigDecimal kilometres = straight.multiply(DETOUR);
        int minutes = kilometres
                .multiply(BigDecimal.valueOf(MINUTES_PER_HOUR))
                .divide(BigDecimal.valueOf(KILOMETRES_PER_HOUR), 0, RoundingMode.CEILING)
                .intValueExact();
        String arithmetic = "%s × %s; %d km/h".formatted(straight.toPlainString(), DETOUR, KILOMETRES_PER_HOUR);
        return new RoadDistance(kilometres, minutes, RoadDistance.Basis.ESTIMATE, "great circle × detour", arithmetic);
    }
}
