package org.hexi.hub.platform.time;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The one place that reads the machine's clock. PostgreSQL keeps microseconds, so instants are cut to them at once. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    WallClock wallClock() {
        Clock utc = Clock.systemUTC();
        return () -> Instant.now(utc).truncatedTo(ChronoUnit.MICROS);
    }

    /** In a real start business runs by the wall. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty(name = "hexi.demo", havingValue = false, matchIfMissing = true)
    static class Real {
        @Bean
        BusinessClock businessClock(WallClock wall) {
            return wall::now;
        }
    }

    /** In the demonstration it runs by the row. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("hexi.demo")
    static class Demo {
        private static final Duration BETWEEN_BEATS = Duration.ofSeconds(2);

        @Bean
        DemoClock demoClock(JdbcClient jdbc, TransactionTemplate transaction, WallClock wall, ClockSettings settings) {
            DemoClock clock = new DemoClock(new DemoClockRow(jdbc, transaction), wall);
            clock.wake(settings.demoStart(), settings.demoSpeed());
            return clock;
        }

        @Bean
        RecurringTask<Void> demoClockHeartbeat(DemoClock clock) {
            return Tasks.recurring("demo-clock-heartbeat", FixedDelay.of(BETWEEN_BEATS))
                    .execute((instance, context) -> clock.beat());
        }
    }
}
