package org.hexi.hub.platform.operations.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The jobs of all instances. */
@Repository
public class JobBook {
    private static final int FAILING = 3;

    private final JdbcClient jdbc;

    JobBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A job as it stands.
     *
     * @param failures how often in a row it failed
     */
    public record JobState(
            String name, Instant next, Optional<Instant> lastSuccess, Optional<Instant> lastFailure, int failures) {
        public boolean isFailing() {
            return failures >= FAILING;
        }
    }

    public List<JobState> list() {
        return jdbc.sql("""
                        select task_name, min(execution_time) as next, max(last_success) as last_success,
                               max(last_failure) as last_failure, max(coalesce(consecutive_failures, 0)) as failures
                        from public.scheduled_tasks group by task_name order by task_name""")
                .query((row, number) -> new JobState(
                        row.getString("task_name"),
                        row.getObject("next", OffsetDateTime.class).toInstant(),
                        instant(row, "last_success"),
                        instant(row, "last_failure"),
                        row.getInt("failures")))
                .list();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
