package org.hexi.hub.transport.planning;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.planning.store.Fronts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers nobody can look at again are forgotten; what was opened or booked is kept elsewhere. */
@Configuration(proxyBeanMethods = false)
class ForgettingFronts {
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final int AT_ONCE = 5_000;

    @Bean
    RecurringTask<Void> planningForgettingFronts(Fronts fronts, BusinessClock clock) {
        return Tasks.recurring("planning-forgetting-fronts", FixedDelay.of(EVERY))
                .execute((instance, context) -> fronts.forgetBefore(clock.now().minus(Planning.KEPT), AT_ONCE));
    }
}
