package org.hexi.hub.platform.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.hexi.hub.platform.audit.model.RecordedAct;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain and what still waits for it. */
@Repository
public class Seals {
    private static final int ROWS_AT_A_TIME = 2_000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    public Seals(DataSource database) {
        template = new JdbcTemplate(database);
        template.setFetchSize(ROWS_AT_A_TIME);
        jdbc = JdbcClient.create(template);
    }

    /** The end of the chain. */
    public record Head(long position, String hash) {}

    /** A seal as it is kept. */
    public record Seal(long position, UUID entry, Instant sealedAt, String hash) {}

    /** A seal beside its entry; the entry is null when it is gone. */
    public record SealedRow(Seal seal, @Nullable RecordedAct act) {}

    /** The end of the chain, locked until the transaction ends: whoever holds it is the only sealer. */
    public Head lockHead() {
        return head("select position, hash from audit.head for update");
    }

    public Head head() {
        return head("select position, hash from audit.head");
    }

    private Head head(String sql) {
        return jdbc.sql(sql)
                .query((found, number) -> new Head(found.getLong("position"), found.getString("hash")))
                .single();
    }

    /** Committed entries that wait, in the order they were recorded. */
    public List<RecordedAct> waiting(int most) {
        return jdbc.sql("""
                        select e.id, e.recorded_at, e.actor, e.action, e.subject, e.details::text as details
                        from audit.pending p join audit.entry e on e.id = p.entry_id
                        order by e.recorded_at, e.id limit :most""")
                .param("most", most)
                .query((found, number) -> act(found))
                .list();
    }

    /** Adds seals, takes their entries off the waiting list and moves the end of the chain. */
    public void add(List<Seal> seals) {
        template.batchUpdate(
                "insert into audit.seal (position, entry_id, sealed_at, hash) values (?, ?, ?, ?)",
                seals,
                seals.size(),
                (statement, seal) -> {
                    statement.setLong(1, seal.position());
                    statement.setObject(2, seal.entry());
                    statement.setObject(3, seal.sealedAt().atOffset(ZoneOffset.UTC));
                    statement.setString(4, seal.hash());
                });
        jdbc.sql("delete from audit.pending where entry_id = any(cast(:entries as uuid[]))")
                .param(
                        "entries",
                        seals.stream().map(seal -> seal.entry().toString()).toArray(String[]::new))
                .update();
        Seal last = seals.getLast();
        jdbc.sql("update audit.head set position = :position, hash = :hash")
                .param("position", last.position())
                .param("hash", last.hash())
                .update();
    }

    public long countWaiting() {
        return jdbc.sql("select count(*) from audit.pending").query(Long.class).single();
    }

    /** Every seal beside its entry, in the order of the chain. */
    public void walk(java.util.function.Consumer<SealedRow> visitor) {
        RowCallbackHandler handler = found -> visitor.accept(sealedRow(found));
        jdbc.sql("""
                        select s.position, s.entry_id, s.sealed_at, s.hash,
                               e.id, e.recorded_at, e.actor, e.action, e.subject, e.details::text as details
                        from audit.seal s left join audit.entry e on e.id = s.entry_id order by s.position""").query(handler);
    }

    /** An entry that neither stands in the chain nor waits for it. */
    public Optional<UUID> findForeign() {
        return jdbc.sql("""
                        select e.id from audit.entry e
                        where not exists (select from audit.seal s where s.entry_id = e.id)
                          and not exists (select from audit.pending p where p.entry_id = e.id)
                        order by e.recorded_at, e.id limit 1""").query(UUID.class).optional();
    }

    /** An entry that is said to wait and is gone. */
    public Optional<UUID> findLost() {
        return jdbc.sql("""
                        select p.entry_id from audit.pending p
                        where not exists (select from audit.entry e where e.id = p.entry_id) limit 1""").query(UUID.class).optional();
    }

    private static SealedRow sealedRow(ResultSet found) throws SQLException {
        Seal seal = new Seal(
                found.getLong("position"),
                found.getObject("entry_id", UUID.class),
                instant(found, "sealed_at"),
                found.getString("hash"));
        return new SealedRow(seal, found.getString("actor") == null ? null : act(found));
    }

    private static RecordedAct act(ResultSet found) throws SQLException {
        return new RecordedAct(
                found.getObject("id", UUID.class),
                instant(found, "recorded_at"),
                found.getString("actor"),
                found.getString("action"),
                found.getString("subject"),
                found.getString("details"));
    }

    private static Instant instant(ResultSet found, String column) throws SQLException {
        return found.getObject(column, OffsetDateTime.class).toInstant();
    }
}
