package org.hexi.hub.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place that reads the machine's clock. PostgreSQL keeps microseconds, so instants are cut to them at once. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    WallClock wallClock() {
        Clock utc = Clock.systemUTC();
        return () -> Instant.now(utc).truncatedTo(ChronoUnit.MICROS);
    }

    @Bean
    @ConditionalOnMissingBean
    BusinessClock businessClock(WallClock wall) {
        return wall::now;
    }
}
