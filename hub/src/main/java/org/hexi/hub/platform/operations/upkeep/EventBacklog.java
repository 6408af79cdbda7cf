package org.hexi.hub.platform.operations.upkeep;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Events that have not reached a listener yet. */
@Repository
public class EventBacklog {
    private final JdbcClient jdbc;

    EventBacklog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An event on its way to one listener. */
    public record Waiting(String event, String listener, Instant since, int attempts) {}

    public long count() {
        return jdbc.sql("select count(*) from public.event_publication where completion_date is null")
                .query(Long.class)
                .single();
    }

    /** Oldest first. */
    public List<Waiting> olderThan(Instant limit, int most) {
        return jdbc.sql("""
                        select event_type, listener_id, publication_date, coalesce(completion_attempts, 0) as attempts
                        from public.event_publication
                        where completion_date is null and publication_date < :limit
                        order by publication_date limit :most""")
                .param("limit", limit.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> new Waiting(
                        shortName(row.getString("event_type")),
                        shortName(row.getString("listener_id")),
                        row.getObject("publication_date", OffsetDateTime.class).toInstant(),
                        row.getInt("attempts")))
                .list();
    }

    /**
     * Counts ways begun before a wall instant and not ended as failed: the instance on them was killed, or is so slow that
     * the listener, which bears being told twice, is told again.
     */
    void giveUpBefore(Instant limit) {
        jdbc.sql("""
                        update public.event_publication set status = 'FAILED'
                        where completion_date is null and status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED')
                          and coalesce(last_resubmission_date, publication_date) < :limit""").param("limit", limit.atOffset(ZoneOffset.UTC)).update();
    }

    /** A name without its packages and arguments. */
    private static String shortName(String name) {
        int arguments = name.indexOf('(');
        String bare = arguments < 0 ? name : name.substring(0, arguments);
        return bare.replaceAll("\\b[a-z][a-z0-9_]*\\.", "");
    }
}
