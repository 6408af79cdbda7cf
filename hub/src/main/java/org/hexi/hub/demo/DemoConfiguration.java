package org.hexi.hub.demo;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import org.hexi.hub.demo.model.Cast;
import org.hexi.hub.platform.time.DemoClock;
import org.hexi.hub.platform.time.WallClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demonstration world's cast, and the job that plays its script: leased, so that one replica plays at a time. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("hexi.demo")
class DemoConfiguration {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration AT_A_STRETCH = Duration.ofSeconds(3);

    @Bean
    Cast cast() {
        return Cast.read();
    }

    /** Plays what is due for a moment, then leaves the machine to people for another. */
    @Bean
    RecurringTask<Void> demoWorld(StepRunner runner, DemoClock clock, WallClock wall) {
        return Tasks.recurring("demo-world", FixedDelay.of(PAUSE)).execute((instance, context) -> {
            Instant end = wall.now().plus(AT_A_STRETCH);
            while (wall.now().isBefore(end) && runner.playNext(clock.now())) {
                // plays on until nothing is due or the moment is over
            }
        });
    }
}
