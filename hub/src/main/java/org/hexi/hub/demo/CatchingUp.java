package org.hexi.hub.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hexi.hub.demo.model.Step;
import org.hexi.hub.demo.store.Script;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.HouseNotice;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Says on every page how far the script has come while it is well behind the clock, as in the first minutes of a new world. */
@Component
@ConditionalOnBooleanProperty("hexi.demo")
class CatchingUp implements HouseNotice {
    private static final Duration WELL_BEHIND = Duration.ofHours(3);

    private final Script script;
    private final BusinessClock clock;

    CatchingUp(Script script, BusinessClock clock) {
        this.script = script;
        this.clock = clock;
    }

    @Override
    public Optional<Notice> now() {
        Instant late = clock.now().minus(WELL_BEHIND);
        return script.next(late).map(Step::dueAt).map(reached -> new Notice("demo.catchingUp", reached));
    }
}
