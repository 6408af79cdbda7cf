package org.hexi.hub.platform.operations.upkeep;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.hexi.hub.platform.time.WallClock;
import org.hexi.hub.platform.web.Idempotency;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nobody sends a command again after a month. */
@Configuration(proxyBeanMethods = false)
class ForgettingKeys {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> idempotencyPurge(Idempotency idempotency, WallClock wall) {
        return Tasks.recurring("idempotency-purge", FixedDelay.of(EVERY))
                .execute((instance, context) ->
                        idempotency.forgetBefore(wall.now().minus(KEPT)));
    }
}
