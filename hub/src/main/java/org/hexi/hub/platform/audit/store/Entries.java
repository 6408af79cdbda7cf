package org.hexi.hub.platform.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditFilter;
import org.hexi.hub.platform.audit.AuditRow;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The entries. Rows are only ever added. */
@Repository
public class Entries {
    private static final TypeReference<LinkedHashMap<String, Object>> DETAILS = new TypeReference<>() {};
    private static final String WANTED = """
            where (:actor = '' or position(lower(:actor) in lower(e.actor)) > 0)
              and (:action = '' or position(lower(:action) in lower(e.action)) > 0)
              and (:subject = '' or position(lower(:subject) in lower(e.subject)) > 0)
              and e.recorded_at >= :from and e.recorded_at < :until
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Entries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds an entry and lets it wait for the sealer. */
    public void add(UUID id, Instant recordedAt, AuditEntry entry) {
        jdbc.sql("""
                        with added as (
                            insert into audit.entry (id, recorded_at, actor, action, subject, details)
                            values (:id, :recordedAt, :actor, :action, :subject, cast(:details as jsonb))
                            returning id)
                        insert into audit.pending (entry_id) select id from added""")
                .param("id", id)
                .param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("details", json.writeValueAsString(entry.details()))
                .update();
    }

    /** Newest first. */
    public PageOf<AuditRow> list(AuditFilter filter, PageRequest page) {
        long total = wanted("select count(*) from audit.entry e " + WANTED, filter)
                .query(Long.class)
                .single();
        var rows = wanted("""
                        select e.*, s.position from audit.entry e left join audit.seal s on s.entry_id = e.id
                        """ + WANTED + "order by e.recorded_at desc, e.id desc limit :size offset :offset", filter)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((found, number) -> row(found))
                .list();
        return PageOf.of(rows, total, page);
    }

    private JdbcClient.StatementSpec wanted(String sql, AuditFilter filter) {
        return jdbc.sql(sql)
                .param("actor", filter.actor())
                .param("action", filter.action())
                .param("subject", filter.subject())
                .param("from", filter.from().orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC))
                .param(
                        "until",
                        filter.until().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(FAR));
    }

    private static final OffsetDateTime FAR = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private AuditRow row(ResultSet found) throws SQLException {
        Map<String, String> details = new LinkedHashMap<>();
        json.readValue(found.getString("details"), DETAILS)
                .forEach((name, value) -> details.put(name, String.valueOf(value)));
        long position = found.getLong("position");
        return new AuditRow(
                found.getObject("id", UUID.class),
                found.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                found.getString("actor"),
                found.getString("action"),
                found.getString("subject"),
                details,
                position == 0 ? Optional.empty() : Optional.of(position));
    }
}
