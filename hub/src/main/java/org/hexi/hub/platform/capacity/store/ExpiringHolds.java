package org.hexi.hub.platform.capacity.store;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.hexi.hub.platform.capacity.CapacityPool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Frees what expired and what ladders release, one pool and one transaction at a time. Polls by the wall, judges by the business clock. */
@Configuration(proxyBeanMethods = false)
class ExpiringHolds {
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int POOLS_AT_ONCE = 500;

    @Bean
    RecurringTask<Void> capacityExpiringHolds(PooledCapacities capacities) {
        return Tasks.recurring("capacity-expiring-holds", FixedDelay.of(EVERY))
                .execute((instance, context) -> expire(capacities));
    }

    static void expire(PooledCapacities capacities) {
        for (CapacityPool pool : capacities.poolsWithDues(POOLS_AT_ONCE)) {
            capacities.settle(pool);
        }
    }
}
