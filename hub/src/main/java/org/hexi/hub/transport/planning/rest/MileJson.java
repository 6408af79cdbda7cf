package org.hexi.hub.transport.planning.rest;

import java.math.BigDecimal;
import java.time.Instant;
import org.hexi.engine.kernel.Explanation;
import org.hexi.hub.transport.planning.Door;
import org.hexi.hub.transport.planning.Mile;
import org.hexi.hub.transport.planning.RoadEnd;
import org.hexi.hub.transport.planning.road.RoadDistance.Basis;
import org.jspecify.annotations.Nullable;

/**
 * A lorry between a door and a terminal.
 *
 * @param basis where length and time come from
 * @param changeBefore at the terminal, before the last mile
 * @param explanation only where a single way is asked for
 */
record MileJson(
        RoadEnd end,
        DoorJson door,
        String terminal,
        Instant leaves,
        Instant arrives,
        BigDecimal distanceKilometres,
        Basis basis,
        BigDecimal cost,
        BigDecimal co2eKilograms,
        PlanJson.@Nullable ChangeJson changeBefore,
        @Nullable Explanation explanation) {
    static MileJson of(Mile mile, boolean explained) {
        return new MileJson(
                mile.approach().end(),
                DoorJson.of(mile.approach().door()),
                mile.approach().terminal().value(),
                mile.leaves(),
                mile.arrives(),
                mile.distanceKilometres(),
                mile.basis(),
                mile.cost().amount(),
                mile.co2eKilograms(),
                mile.change().map(PlanJson.ChangeJson::of).orElse(null),
                explained ? mile.explanation() : null);
    }

    /** A point in WGS-84 degrees. */
    record DoorJson(BigDecimal latitude, BigDecimal longitude, String name) {
        static DoorJson of(Door door) {
            return new DoorJson(door.latitude(), door.longitude(), door.name());
        }
    }
}
