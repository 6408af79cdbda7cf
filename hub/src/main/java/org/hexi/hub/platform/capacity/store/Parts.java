package org.hexi.hub.platform.capacity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.hexi.hub.platform.capacity.CapacityPool;
import org.hexi.hub.platform.capacity.ReleaseStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parts of pools and the steps of their ladders that are still to come. Thread-safe. */
@Repository
class Parts {
    private final JdbcClient jdbc;

    Parts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PartRow> list(String kind, Collection<String> keys) {
        return jdbc.sql("""
                        select key, name, units, given, is_closed from capacity.part
                        where kind = :kind and key = any(:keys) order by key, name""")
                .param("kind", kind)
                .param("keys", keys.toArray(String[]::new))
                .query(Parts::part)
                .list();
    }

    boolean has(CapacityPool pool, String name) {
        return jdbc.sql(
                        "select exists (select 1 from capacity.part where kind = :kind and key = :key and name = :name)")
                .param("kind", pool.kind())
                .param("key", pool.key())
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    void put(String kind, PartRow part) {
        jdbc.sql("""
                        insert into capacity.part (kind, key, name, units, given, is_closed)
                        values (:kind, :key, :name, :units, :given, :closed)
                        on conflict (kind, key, name) do update
                        set units = excluded.units, given = excluded.given, is_closed = excluded.is_closed""")
                .param("kind", kind)
                .param("key", part.key())
                .param("name", part.name())
                .param("units", part.units())
                .param("given", part.given())
                .param("closed", part.isClosed())
                .update();
    }

    /** The whole ladder of a part from now on. */
    void climb(CapacityPool pool, String name, List<ReleaseStep> ladder) {
        jdbc.sql("delete from capacity.part_release where kind = :kind and key = :key and name = :name")
                .param("kind", pool.kind())
                .param("key", pool.key())
                .param("name", name)
                .update();
        ladder.forEach(step -> jdbc.sql("""
                        insert into capacity.part_release (kind, key, name, due_at, percent)
                        values (:kind, :key, :name, :due, :percent)""")
                .param("kind", pool.kind())
                .param("key", pool.key())
                .param("name", name)
                .param("due", step.dueAt().atOffset(ZoneOffset.UTC))
                .param("percent", step.percent())
                .update());
    }

    /** Takes the due steps of one pool, whose row the caller has locked. */
    List<Due.Release> takeDue(CapacityPool pool, Instant now) {
        return jdbc.sql("""
                        delete from capacity.part_release where kind = :kind and key = :key and due_at <= :now
                        returning key, name, due_at, percent""")
                .param("kind", pool.kind())
                .param("key", pool.key())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Parts::release)
                .list();
    }

    /** Pools that have a due step. */
    List<CapacityPool> poolsWithDue(Instant now, int limit) {
        return jdbc.sql("""
                        select kind, key from capacity.part_release where due_at <= :now
                        group by kind, key order by min(due_at) limit :limit""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> new CapacityPool(row.getString("kind"), row.getString("key")))
                .list();
    }

    private static PartRow part(ResultSet row, int number) throws SQLException {
        return new PartRow(
                row.getString("key"),
                row.getString("name"),
                row.getInt("units"),
                row.getInt("given"),
                row.getBoolean("is_closed"));
    }

    private static Due.Release release(ResultSet row, int number) throws SQLException {
        return new Due.Release(
                row.getString("key"),
                row.getString("name"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("percent"));
    }
}
