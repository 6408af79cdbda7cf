package org.hexi.hub.platform.capacity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The accounts of pools as they would be settled at an instant, read without a lock: pools, parts, holds and ladders in one
 * statement, so that what somebody books in between is seen whole or not at all. Thread-safe.
 */
@Repository
class Accounts {
    private static final String ALL = """
            select 'POOL' as sort, key, '' as name, coalesce(wanted, units) as one, given as two, reserved as three, null::timestamptz as at
            from capacity.pool where kind = :kind and key = any(:keys)
            union all
            select 'PART', key, name, units, given, is_closed::int, null
            from capacity.part where kind = :kind and key = any(:keys)
            union all
            select 'OVERDUE', key, part, units, part_units, 0, expires_at
            from capacity.hold where kind = :kind and key = any(:keys) and state = 'HELD' and expires_at <= :now
            union all
            select 'HELD', key, '', sum(units)::int, 0, 0, null
            from capacity.hold where kind = :kind and key = any(:keys) and state = 'HELD' and expires_at > :now group by key
            union all
            select 'RELEASE', key, name, percent, 0, 0, due_at
            from capacity.part_release where kind = :kind and key = any(:keys) and due_at <= :now""";

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the pools that are open, by key. */
    Map<String, Read> settled(String kind, Collection<String> keys, Instant now) {
        Rows rows = new Rows();
        jdbc.sql(ALL)
                .param("kind", kind)
                .param("keys", keys.toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(rows::take);
        return rows.settled();
    }

    /**
     * One account.
     *
     * @param held how many of the given units are only held
     */
    record Read(PoolAccount account, int held) {}

    private static final class Rows {
        private final Map<String, Pools.Level> levels = new HashMap<>();
        private final Map<String, List<PartRow>> parts = new HashMap<>();
        private final Map<String, List<Due>> due = new HashMap<>();
        private final Map<String, Integer> held = new HashMap<>();

        void take(ResultSet row) throws SQLException {
            String key = row.getString("key");
            String name = row.getString("name");
            int one = row.getInt("one");
            int two = row.getInt("two");
            int three = row.getInt("three");
            switch (row.getString("sort")) {
                case "POOL" -> levels.put(key, new Pools.Level(key, one, two, three));
                case "PART" -> of(parts, key).add(new PartRow(key, name, one, two, three == 1));
                case "OVERDUE" -> of(due, key).add(new Due.Expiry(key, at(row), one, name, two));
                case "HELD" -> held.put(key, one);
                default -> of(due, key).add(new Due.Release(key, name, at(row), one));
            }
        }

        Map<String, Read> settled() {
            Map<String, Read> settled = new HashMap<>();
            levels.forEach((key, level) -> {
                PoolAccount account = new PoolAccount(level, parts.getOrDefault(key, List.of()));
                account.settle(due.getOrDefault(key, List.of()));
                settled.put(key, new Read(account, held.getOrDefault(key, 0)));
            });
            return settled;
        }

        private static Instant at(ResultSet row) throws SQLException {
            return row.getObject("at", OffsetDateTime.class).toInstant();
        }

        private static <T> List<T> of(Map<String, List<T>> lists, String key) {
            return lists.computeIfAbsent(key, fresh -> new ArrayList<>());
        }
    }
}
