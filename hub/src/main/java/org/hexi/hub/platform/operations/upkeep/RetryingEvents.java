package org.hexi.hub.platform.operations.upkeep;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.hexi.hub.platform.time.WallClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/**
 * Gives events again to listeners that failed on them or were killed over them. One job on one instance at a time does it, and
 * never a restart, so that two instances cannot do it twice. Listeners bear being told twice.
 */
@Component
class RetryingEvents {
    private static final int AT_ONCE = 100;

    private final IncompleteEventPublications incomplete;
    private final EventBacklog backlog;
    private final WallClock wall;

    RetryingEvents(IncompleteEventPublications incomplete, EventBacklog backlog, WallClock wall) {
        this.incomplete = incomplete;
        this.backlog = backlog;
        this.wall = wall;
    }

    /** The registry gives again only what it saw fail; a kill leaves events it still takes for being on their way. */
    void retryOlderThan(Duration age) {
        backlog.giveUpBefore(wall.now().minus(age));
        incomplete.resubmitIncompletePublications(
                ResubmissionOptions.defaults().withMinAge(age).withBatchSize(AT_ONCE));
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {
        @Bean
        RecurringTask<Void> eventRetry(RetryingEvents events, EventSettings settings) {
            return Tasks.recurring("event-retry", FixedDelay.of(settings.retryEvery()))
                    .execute((instance, context) -> events.retryOlderThan(settings.retryAfter()));
        }
    }
}
