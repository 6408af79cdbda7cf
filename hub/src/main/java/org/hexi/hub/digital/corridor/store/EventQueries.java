package org.hexi.hub.digital.corridor.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.epcis.api.Epcs;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.digital.corridor.CaptureView;
import org.hexi.hub.digital.corridor.EventFilter;
import org.hexi.hub.digital.corridor.EventView;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Events as a viewer may see them: those the own party told, and those about dossiers it takes part in. */
@Repository
public class EventQueries {
    private static final String HEAD = """
            select e.position, e.hash, e.event_id, e.event_time, e.recorded_at, e.type, e.action, e.biz_step, e.place,
                   e.read_point, e.epcs,
                   (select min(d.declared_at) from corridor.error_declaration d where d.hash = e.hash) declared_at,""";
    private static final String FROM = " from corridor.event e where";
    private static final String ROW = HEAD + " e.document" + FROM;
    private static final String ROW_WITHOUT_DOCUMENT = HEAD + " '' document" + FROM;
    private static final String NEWEST_FIRST = " order by e.event_time desc, e.position desc";
    private static final String VISIBLE = """
             (:all or e.party = :party or e.hash in (
                 select u.hash from corridor.event_unit u join corridor.holder h on h.consignment = u.consignment
                 where h.holder = any(:holders)))""";

    private final JdbcClient jdbc;

    EventQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<EventView> find(Viewer viewer, String hash) {
        return jdbc.sql(ROW + VISIBLE + " and e.hash = :hash")
                .params(scope(viewer))
                .param("hash", hash)
                .query((row, number) -> view(row))
                .optional();
    }

    public List<EventView> list(Viewer viewer, EventFilter filter, PageRequest page) {
        Condition where = where(viewer, filter);
        return jdbc.sql(ROW + where.sql() + NEWEST_FIRST + " limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> view(row))
                .list();
    }

    /** The rows of that list from its first on, without their documents; to be closed. */
    public Stream<EventView> stream(Viewer viewer, EventFilter filter, int limit) {
        Condition where = where(viewer, filter);
        return jdbc
                .sql(ROW_WITHOUT_DOCUMENT + where.sql() + NEWEST_FIRST + " limit :limit")
                .params(where.parameters())
                .param("limit", limit)
                .query((row, number) -> view(row))
                .stream();
    }

    public long count(Viewer viewer, EventFilter filter) {
        Condition where = where(viewer, filter);
        return jdbc.sql("select count(*) from corridor.event e where" + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    public List<EventView> after(Viewer viewer, EventFilter filter, long position, int most) {
        Condition where = where(viewer, filter);
        return jdbc.sql(ROW + where.sql() + " and e.position > :after order by e.position limit :limit")
                .params(where.parameters())
                .param("after", position)
                .param("limit", most)
                .query((row, number) -> view(row))
                .list();
    }

    public void addCapture(Viewer viewer, CaptureView capture) {
        jdbc.sql("""
                        insert into corridor.capture (id, party, recorded_at, hashes) values (:id, :party, :at, :hashes)
                        on conflict do nothing""")
                .param("id", capture.id())
                .param("party", viewer.party().value())
                .param("at", Timestamp.from(capture.recordedAt()))
                .param("hashes", capture.hashes().toArray(String[]::new))
                .update();
    }

    public Optional<CaptureView> capture(Viewer viewer, String id) {
        return jdbc.sql("select id, recorded_at, hashes from corridor.capture where id = :id and party = :party")
                .param("id", id)
                .param("party", viewer.party().value())
                .query((row, number) -> new CaptureView(
                        row.getString(1),
                        row.getTimestamp(2).toInstant(),
                        List.of(EventRows.texts(row.getArray(3).getArray()))))
                .optional();
    }

    /** One condition with its parameters; what a person typed only ever becomes a parameter. */
    private record Condition(String sql, Map<String, Object> parameters) {}

    private static Condition where(Viewer viewer, EventFilter filter) {
        Map<String, Object> parameters = scope(viewer);
        StringBuilder sql = new StringBuilder(VISIBLE);
        if (!filter.eventIds().isEmpty()) {
            sql.append(" and e.event_id = any(:event_ids)");
            parameters.put("event_ids", filter.eventIds().toArray(String[]::new));
        }
        if (!filter.epcs().isEmpty()) {
            sql.append(" and e.epcs && :epcs::text[]");
            parameters.put("epcs", filter.epcs().stream().map(Epcs::canonical).toArray(String[]::new));
        }
        if (!filter.steps().isEmpty()) {
            sql.append(" and e.biz_step = any(:steps)");
            parameters.put("steps", filter.steps().toArray(String[]::new));
        }
        filter.from().ifPresent(from -> {
            sql.append(" and e.event_time >= :from");
            parameters.put("from", Timestamp.from(from));
        });
        filter.until().ifPresent(until -> {
            sql.append(" and e.event_time < :until");
            parameters.put("until", Timestamp.from(until));
        });
        filter.consignment().map(ConsignmentId::value).ifPresent(consignment -> {
            sql.append(" and e.hash in (select c.hash from corridor.event_unit c where c.consignment = :consignment)");
            parameters.put("consignment", consignment);
        });
        return new Condition(sql.toString(), parameters);
    }

    private static Map<String, Object> scope(Viewer viewer) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("all", viewer.isSystem());
        parameters.put("party", viewer.party().value());
        parameters.put("holders", Scope.holders(viewer));
        return parameters;
    }

    private static EventView view(ResultSet row) throws SQLException {
        return new EventView(
                row.getLong("position"),
                row.getString("hash"),
                Optional.ofNullable(row.getString("event_id")),
                instant(row, "event_time").orElseThrow(),
                instant(row, "recorded_at").orElseThrow(),
                row.getString("type"),
                Optional.ofNullable(row.getString("action")),
                Optional.ofNullable(row.getString("biz_step")),
                Optional.ofNullable(row.getString("place")).map(PlaceCode::new),
                Optional.ofNullable(row.getString("read_point")),
                List.of(EventRows.texts(row.getArray("epcs").getArray())),
                instant(row, "declared_at"),
                row.getString("document"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
