package org.hexi.hub.transport.booking;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands room that came back to those that wait for it, in their order. Polls by the wall, judges by the business clock. */
@Configuration(proxyBeanMethods = false)
class ServingWaiting {
    private static final Duration EVERY = Duration.ofSeconds(5);

    @Bean
    RecurringTask<Void> bookingServingWaiting(ServingTurns turns) {
        return Tasks.recurring("booking-serving-waiting", FixedDelay.of(EVERY))
                .execute((instance, context) -> serve(turns));
    }

    /** Goes on until nobody fits. Running it twice, or on two replicas at once, serves everybody once. */
    static void serve(ServingTurns turns) {
        turns.endClosed();
        Set<WaitingId> tried = new HashSet<>();
        Optional<WaitingId> last = turn(turns, tried);
        while (last.isPresent()) {
            tried.add(last.get());
            last = turn(turns, tried);
        }
    }

    private static Optional<WaitingId> turn(ServingTurns turns, Set<WaitingId> tried) {
        try {
            return turns.serve(tried).map(Waiting::id);
        } catch (ServingTurns.Passed passed) {
            if (passed.isForGood()) {
                turns.end(passed.waiting());
            }
            return Optional.of(passed.waiting().id());
        }
    }
}
