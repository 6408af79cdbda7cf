package org.hexi.hub.platform.capacity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.hub.platform.capacity.CapacityPool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pools: how many units each has and how many of them are given out. Thread-safe. */
@Repository
class Pools {
    private static final String COLUMNS = "key, coalesce(wanted, units) as units, given, reserved from capacity.pool";

    private final JdbcClient jdbc;

    Pools(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens or resizes; false when more than the new size is already given out. */
    boolean resize(CapacityPool pool, int units) {
        return jdbc.sql("""
                        insert into capacity.pool (kind, key, units, wanted) values (:kind, :key, :units, :units)
                        on conflict (kind, key) do update set units = excluded.units, wanted = excluded.wanted
                        where pool.given + pool.reserved <= excluded.units""")
                        .param("kind", pool.kind())
                        .param("key", pool.key())
                        .param("units", units)
                        .update()
                == 1;
    }

    /** Opens what is not open yet and leaves the rest alone. */
    void openMissing(String kind, Map<String, Integer> unitsByKey) {
        jdbc.sql("""
                        insert into capacity.pool (kind, key, units, wanted)
                        select :kind, fresh.key, fresh.units, fresh.units
                        from unnest(:keys::text[], :units::int[]) as fresh (key, units)
                        order by fresh.key collate "C"
                        on conflict (kind, key) do nothing""")
                .param("kind", kind)
                .param("keys", unitsByKey.keySet().toArray(String[]::new))
                .param("units", unitsByKey.values().toArray(Integer[]::new))
                .update();
    }

    /** Gives units out if there are as many; the check and the change are one statement. */
    boolean give(CapacityPool pool, int units) {
        return jdbc.sql("""
                        update capacity.pool set given = given + :wanted
                        where kind = :kind and key = :key and given + reserved + :wanted <= units""")
                        .param("kind", pool.kind())
                        .param("key", pool.key())
                        .param("wanted", units)
                        .update()
                == 1;
    }

    /** Gives open pools these sizes, as soon as no more than that is given out and kept; in the order of their keys. */
    void resizeOpen(String kind, Map<String, Integer> unitsByKey) {
        jdbc.sql("""
                        with wanted as (
                            select * from unnest(:keys::text[], :units::int[]) as each (key, units)),
                        locked as (
                            select pool.key, wanted.units from capacity.pool join wanted on wanted.key = pool.key
                            where pool.kind = :kind order by pool.key collate "C" for update of pool)
                        update capacity.pool
                        set wanted = locked.units, units = greatest(locked.units, pool.given + pool.reserved)
                        from locked where pool.kind = :kind and pool.key = locked.key""")
                .param("kind", kind)
                .param("keys", unitsByKey.keySet().toArray(String[]::new))
                .param("units", unitsByKey.values().toArray(Integer[]::new))
                .update();
    }

    /** What comes back of a pool that is larger than it is meant to be is not sold again. */
    void write(CapacityPool pool, int given, int reserved) {
        jdbc.sql("""
                        update capacity.pool set given = :given, reserved = :reserved,
                            units = greatest(coalesce(wanted, units), :given + :reserved)
                        where kind = :kind and key = :key""")
                .param("given", given)
                .param("reserved", reserved)
                .param("kind", pool.kind())
                .param("key", pool.key())
                .update();
    }

    /** Locks the row of a pool until the end of the transaction and reads it. */
    Optional<Level> lock(CapacityPool pool) {
        return jdbc.sql("select " + COLUMNS + " where kind = :kind and key = :key for update")
                .param("kind", pool.kind())
                .param("key", pool.key())
                .query(Pools::level)
                .optional();
    }

    Optional<Level> find(CapacityPool pool) {
        return jdbc.sql("select " + COLUMNS + " where kind = :kind and key = :key")
                .param("kind", pool.kind())
                .param("key", pool.key())
                .query(Pools::level)
                .optional();
    }

    void endAt(CapacityPool pool, Instant end) {
        jdbc.sql("""
                        update capacity.pool set ends_at = :end
                        where kind = :kind and key = :key and ends_at is null""")
                .param("kind", pool.kind())
                .param("key", pool.key())
                .param("end", end.atOffset(ZoneOffset.UTC))
                .update();
    }

    Set<String> keys(String kind, Instant now) {
        return Set.copyOf(jdbc.sql("""
                        select key from capacity.pool where kind = :kind and (ends_at >= :now or ends_at is null)""")
                .param("kind", kind)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getString("key"))
                .list());
    }

    private static Level level(ResultSet row, int number) throws SQLException {
        return new Level(row.getString("key"), row.getInt("units"), row.getInt("given"), row.getInt("reserved"));
    }

    /**
     * A pool as it is stored.
     *
     * @param units how large it is meant to be; more is given and reserved only while it shrinks
     * @param reserved kept in parts and not drawn
     */
    record Level(String key, int units, int given, int reserved) {
        int free() {
            return Math.max(0, units - taken());
        }

        int taken() {
            return given + reserved;
        }
    }
}
