package org.hexi.hub.transport.network.gtfs;

import java.util.Optional;
import org.hexi.gtfs.RouteType;
import org.hexi.hub.transport.network.Carriage;

/** What types of routes mean to freight. Trams, metros and cable cars carry none. */
final class RouteCarriage {
    private static final int RAIL = 2;
    private static final int BUS = 3;
    private static final int FERRY = 4;
    /** The reference has no basic type for aircraft. */
    private static final int AIR = 1100;

    private RouteCarriage() {}

    static Optional<Carriage> of(RouteType type) {
        return switch (type.mode()) {
            case RAIL -> Optional.of(Carriage.RAIL);
            case ROAD -> Optional.of(Carriage.ROAD);
            case WATER -> Optional.of(Carriage.SEA);
            case AIR -> Optional.of(Carriage.AIR);
            case URBAN_RAIL, CABLE, OTHER -> Optional.empty();
        };
    }

    static RouteType type(Carriage carriage) {
        return new RouteType(
                switch (carriage) {
                    case RAIL, SHUTTLE -> RAIL;
                    case ROAD -> BUS;
                    case SEA -> FERRY;
                    case AIR -> AIR;
                });
    }
}
