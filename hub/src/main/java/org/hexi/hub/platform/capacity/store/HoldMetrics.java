package org.hexi.hub.platform.capacity.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What Prometheus is told of holds. */
@Component
class HoldMetrics implements MeterBinder {
    private final JdbcClient jdbc;

    HoldMetrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("hexi.capacity.holds.open", this, HoldMetrics::open)
                .description("Holds neither confirmed, released nor expired")
                .register(registry);
    }

    private double open() {
        return jdbc.sql("select count(*) from capacity.hold where state = 'HELD'")
                .query(Long.class)
                .single();
    }
}
