package org.hexi.hub.platform.operations.doctor;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.hexi.hub.platform.audit.AuditChain;
import org.hexi.hub.platform.audit.ChainReport;
import org.hexi.hub.platform.operations.DatabaseAddress;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at a database of Hexi: version, durability, migrations, audit chain, events and jobs that are stuck. */
public final class DatabaseCheckup {
    private static final int OLDEST_MAJOR_VERSION = 16;
    private static final int VERSION_FACTOR = 10_000;
    private static final Duration STUCK_AFTER = Duration.ofMinutes(5);
    private static final int FAILURES_OF_A_STUCK_JOB = 3;

    private final DatabaseAddress database;
    private final JdbcClient jdbc;
    private final Instant now;

    /** @param now wall instant of the visit */
    public DatabaseCheckup(DatabaseAddress database, Instant now) {
        this.database = database;
        this.jdbc = JdbcClient.create(database.dataSource());
        this.now = now;
    }

    /** Everything found; when the database does not answer, that alone. */
    public List<Finding> look() {
        try (Connection connection = database.connect()) {
            connection.getMetaData();
        } catch (SQLException unreachable) {
            return List.of(Finding.fault("database", "%s: %s".formatted(database, unreachable.getMessage())));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(version());
        findings.add(durability("fsync", Set.of("on")));
        findings.add(durability("synchronous_commit", Set.of("on", "remote_write", "remote_apply", "local")));
        findings.add(durability("full_page_writes", Set.of("on")));
        findings.addAll(migrations());
        if (exists("audit.seal")) {
            findings.add(auditChain());
        }
        if (exists("public.event_publication")) {
            findings.add(stuckEvents());
            findings.add(stuckJobs());
        }
        return findings;
    }

    private Finding version() {
        int version = jdbc.sql("select current_setting('server_version_num')::int")
                .query(Integer.class)
                .single();
        int major = version / VERSION_FACTOR;
        String detail = "PostgreSQL %d.%d at %s".formatted(major, version % VERSION_FACTOR, database);
        return major >= OLDEST_MAJOR_VERSION
                ? Finding.ok("database", detail)
                : Finding.fault("database", detail + "; Hexi needs version " + OLDEST_MAJOR_VERSION + " or later");
    }

    private Finding durability(String setting, Set<String> durable) {
        String value = jdbc.sql("select current_setting(:setting)")
                .param("setting", setting)
                .query(String.class)
                .single();
        return durable.contains(value)
                ? Finding.ok(setting, value)
                : Finding.fault(setting, value + "; a crash may lose what was acknowledged");
    }

    private List<Finding> migrations() {
        try {
            MigrationInfo[] all = database.migrations().load().info().all();
            List<Finding> findings = new ArrayList<>();
            long applied = count(all, state -> state.isApplied() && !state.isFailed());
            long pending = count(all, state -> state == MigrationState.PENDING);
            findings.add(Finding.ok("migrations applied", Long.toString(applied)));
            if (pending > 0) {
                findings.add(Finding.note("migrations pending", pending + "; the next start applies them"));
            }
            for (MigrationInfo info : all) {
                MigrationState state = info.getState();
                if (state.isFailed()
                        || state == MigrationState.FUTURE_SUCCESS
                        || state == MigrationState.MISSING_SUCCESS) {
                    findings.add(Finding.fault(
                            "migration " + info.getVersion(), state.getDisplayName() + ": " + info.getDescription()));
                }
            }
            return findings;
        } catch (FlywayException unreadable) {
            return List.of(Finding.fault("migrations", String.valueOf(unreadable.getMessage())));
        }
    }

    private static long count(MigrationInfo[] all, java.util.function.Predicate<MigrationState> wanted) {
        return java.util.Arrays.stream(all)
                .map(MigrationInfo::getState)
                .filter(wanted)
                .count();
    }

    private Finding auditChain() {
        try {
            ChainReport report = AuditChain.over(database.dataSource()).verify();
            String counts = "%d sealed, %d not yet sealed".formatted(report.sealed(), report.unsealed());
            return report.firstBreak()
                    .map(found -> Finding.fault(
                            "audit chain", "%s at place %d; %s".formatted(found.kind(), found.position(), counts)))
                    .orElseGet(() -> Finding.ok("audit chain", "sound; " + counts + "; end " + report.headHash()));
        } catch (DataAccessException unreadable) {
            return Finding.fault("audit chain", "cannot be read: " + unreadable.getMessage());
        }
    }

    private Finding stuckEvents() {
        long stuck = jdbc.sql("""
                        select count(*) from public.event_publication
                        where completion_date is null and publication_date < :limit""")
                .param("limit", now.minus(STUCK_AFTER).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return stuck == 0
                ? Finding.ok("events", "none stuck")
                : Finding.fault("events", stuck + " older than 5 minutes did not get through");
    }

    private Finding stuckJobs() {
        List<String> stuck = jdbc.sql("""
                        select task_name from public.scheduled_tasks
                        where consecutive_failures >= :failures order by 1""")
                .param("failures", FAILURES_OF_A_STUCK_JOB)
                .query((row, number) -> row.getString(1))
                .list();
        return stuck.isEmpty()
                ? Finding.ok("jobs", "none failing")
                : Finding.fault("jobs", "failing again and again: " + String.join(", ", stuck));
    }

    private boolean exists(String table) {
        return jdbc.sql("select to_regclass(:table) is not null")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }
}
