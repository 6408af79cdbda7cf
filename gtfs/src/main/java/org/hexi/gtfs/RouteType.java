package org.hexi.gtfs;

import java.util.List;
import java.util.Optional;

/**
 * The type of a route: a basic type of the GTFS reference (0 to 12) or one of the extended types (100 to 1702), which follow the
 * hierarchical vehicle types of TPEG. An extended type that nobody assigned counts as the hundred it lies in. Immutable.
 */
public record RouteType(int code) {
    private static final List<Range> ASSIGNED = List.of(
            new Range(0, 1, Mode.URBAN_RAIL),
            new Range(2, 2, Mode.RAIL),
            new Range(3, 3, Mode.ROAD),
            new Range(4, 4, Mode.WATER),
            new Range(5, 5, Mode.URBAN_RAIL),
            new Range(6, 7, Mode.CABLE),
            new Range(11, 11, Mode.ROAD),
            new Range(12, 12, Mode.URBAN_RAIL),
            new Range(100, 117, Mode.RAIL),
            new Range(200, 209, Mode.ROAD),
            new Range(300, 300, Mode.RAIL),
            new Range(400, 405, Mode.URBAN_RAIL),
            new Range(500, 500, Mode.URBAN_RAIL),
            new Range(600, 600, Mode.URBAN_RAIL),
            new Range(700, 717, Mode.ROAD),
            new Range(800, 800, Mode.ROAD),
            new Range(900, 907, Mode.URBAN_RAIL),
            new Range(1000, 1021, Mode.WATER),
            new Range(1100, 1114, Mode.AIR),
            new Range(1200, 1200, Mode.WATER),
            new Range(1300, 1307, Mode.CABLE),
            new Range(1400, 1402, Mode.CABLE),
            new Range(1500, 1507, Mode.ROAD),
            new Range(1600, 1604, Mode.ROAD),
            new Range(1700, 1702, Mode.OTHER));

    public Mode mode() {
        int hundred = code / 100 * 100;
        return assigned(code)
                .or(() -> hundred == 0 ? Optional.empty() : assigned(hundred))
                .map(Range::mode)
                .orElse(Mode.OTHER);
    }

    /** Whether the code stands in a table; of another one only the hundred is understood, if that. */
    public boolean isAssigned() {
        return assigned(code).isPresent();
    }

    /** Trains and ferries that carry cars, lorries or railway wagons by their very type. */
    public boolean carriesVehicles() {
        return switch (code) {
            case 104, 112, 115, 1001, 1002, 1003, 1004, 1010, 1011, 1013 -> true;
            default -> false;
        };
    }

    private static Optional<Range> assigned(int code) {
        return ASSIGNED.stream().filter(range -> range.holds(code)).findFirst();
    }

    private record Range(int first, int last, Mode mode) {
        boolean holds(int code) {
            return first <= code && code <= last;
        }
    }
}
