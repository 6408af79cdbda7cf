package org.hexi.hub.consignment.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.TimelineEntry;
import org.hexi.hub.consignment.model.TimelineStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Timelines as rows that are only ever added. */
@Repository
class SqlTimelines implements TimelineStore {
    private final JdbcClient jdbc;

    SqlTimelines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(TimelineEntry entry, Instant recordedAt) {
        jdbc.sql("""
                        insert into consignment.timeline_entry
                            (consignment_id, source, code, arguments, happened_at, place, is_planned, recorded_at)
                        values (:id, :source, :code, :arguments, :happened, :place, :planned, :recorded)
                        on conflict (consignment_id, source) do nothing""")
                .param("id", entry.consignment().value())
                .param("source", entry.source())
                .param("code", entry.code())
                .param("arguments", entry.arguments().toArray(String[]::new))
                .param("happened", Timestamp.from(entry.happenedAt()))
                .param("place", entry.place().map(PlaceCode::value).orElse(null))
                .param("planned", entry.isPlanned())
                .param("recorded", Timestamp.from(recordedAt))
                .update();
    }

    @Override
    public List<TimelineEntry> of(ConsignmentId consignment) {
        return jdbc.sql("""
                        select * from consignment.timeline_entry where consignment_id = :id
                        order by happened_at, number""")
                .param("id", consignment.value())
                .query((row, number) -> entry(row))
                .list();
    }

    private static TimelineEntry entry(ResultSet row) throws SQLException {
        return new TimelineEntry(
                new ConsignmentId(row.getObject("consignment_id", UUID.class)),
                row.getString("code"),
                texts(row.getArray("arguments")),
                DossierRows.instant(row, "happened_at"),
                Optional.ofNullable(row.getString("place")).map(PlaceCode::new),
                row.getString("source"),
                row.getBoolean("is_planned"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
