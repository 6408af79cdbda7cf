package org.hexi.hub.transport.planning;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.access.AccessCast;
import org.hexi.hub.access.AccessScene;
import org.hexi.hub.platform.time.BusinessClock;
import org.springframework.stereotype.Component;

/** An answer the owner was given. */
@Component
class PlanScene implements AccessScene {
    private static final int KILOGRAMS = 7_341;

    private final Planning planning;
    private final BusinessClock clock;

    PlanScene(Planning planning, BusinessClock clock) {
        this.planning = planning;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Map<String, String> prepare(AccessCast cast) {
        return Map.of("id", offered(cast, KILOGRAMS), "other", offered(cast, KILOGRAMS + 1));
    }

    private String offered(AccessCast cast, int kilograms) {
        PlanQuery query = PlanQuery.of(
                new PlaceCode("LZD"),
                new PlaceCode("VTE"),
                clock.now().plus(Duration.ofDays(2)),
                Optional.empty(),
                Mass.kilograms(String.valueOf(kilograms)),
                1);
        return planning.plan(cast.owner(), query).frontId();
    }
}
