package org.hexi.hub.platform.operations.database;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** DOWN when a table the frameworks live on is missing: the job starter alone would say UP without its table. */
@Component("tables")
class TablesHealthIndicator implements HealthIndicator {
    private static final List<String> NEEDED = List.of("public.event_publication", "public.scheduled_tasks");

    private final JdbcClient jdbc;

    TablesHealthIndicator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Health health() {
        List<String> missing = NEEDED.stream().filter(table -> !exists(table)).toList();
        return missing.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("missing", missing).build();
    }

    private boolean exists(String table) {
        return jdbc.sql("select to_regclass(:table) is not null")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }
}
