package org.hexi.hub.transport.planning;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.access.AccessCast;
import org.hexi.hub.access.AccessScene;
import org.hexi.hub.platform.time.BusinessClock;

/** Something of an answer the owner was given, and the same of another one. */
abstract class OfferedScene implements AccessScene {
    private static final int KILOGRAMS = 7_341;

    private final String name;
    private final Planning planning;
    private final BusinessClock clock;

    OfferedScene(String name, Planning planning, BusinessClock clock) {
        this.name = name;
        this.planning = planning;
        this.clock = clock;
    }

    abstract String id(PlanAnswer answer);

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<String, String> prepare(AccessCast cast) {
        return Map.of("id", id(answer(cast, KILOGRAMS)), "other", id(answer(cast, KILOGRAMS + 1)));
    }

    private PlanAnswer answer(AccessCast cast, int kilograms) {
        PlanQuery query = PlanQuery.of(
                new PlaceCode("LZD"),
                new PlaceCode("VTE"),
                clock.now().plus(Duration.ofDays(2)),
                Optional.empty(),
                Mass.kilograms(String.valueOf(kilograms)),
                1);
        return planning.plan(cast.owner(), query);
    }
}
