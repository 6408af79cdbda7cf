package org.hexi.hub.platform.operations.upkeep;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.hexi.hub.platform.audit.AuditChain;
import org.springframework.stereotype.Component;

/** What Prometheus is told of the house itself; other modules bind their own. Read from the database at each scrape. */
@Component
class HouseMetrics implements MeterBinder {
    private final EventBacklog backlog;
    private final AuditChain chain;

    HouseMetrics(EventBacklog backlog, AuditChain chain) {
        this.backlog = backlog;
        this.chain = chain;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("hexi.events.incomplete", backlog, EventBacklog::count)
                .description("Events that have not reached a listener yet")
                .register(registry);
        Gauge.builder("hexi.audit.unsealed", chain, audited -> audited.state().unsealed())
                .description("Audit entries that wait for the sealer")
                .register(registry);
        Gauge.builder("hexi.audit.sealed", chain, audited -> audited.state().sealed())
                .description("Audit entries in the sealed chain")
                .register(registry);
    }
}
