package org.hexi.hub.opening.clearance.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What Prometheus is told of clearance. */
@Component
class ClearanceMetrics implements MeterBinder {
    private final JdbcClient jdbc;

    ClearanceMetrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("hexi.clearance.files.open", this, ClearanceMetrics::open)
                .description("Declarations accepted and neither released nor refused")
                .register(registry);
    }

    private double open() {
        return jdbc.sql("""
                        select count(*) from clearance.declaration
                        where state in ('ACCEPTED', 'DOCUMENTS_ASKED', 'INSPECTION_ORDERED', 'INSPECTED', 'TAX_ASSESSED',
                                        'PAID')""").query(Long.class).single();
    }
}
