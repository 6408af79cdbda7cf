package org.hexi.hub.platform.capacity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexi.hub.platform.capacity.CapacityPool;
import org.hexi.hub.platform.capacity.HoldId;
import org.hexi.hub.platform.capacity.HoldView;
import org.hexi.hub.platform.capacity.HoldView.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The holds drawn on pools. A hold never changes its pool or its units, only its state. Thread-safe. */
@Repository
class Holds {
    private static final String COLUMNS = "id, kind, key, units, part, part_units, holder, state, expires_at";

    private final JdbcClient jdbc;

    Holds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(HoldView hold) {
        jdbc.sql("""
                        insert into capacity.hold (id, kind, key, units, part, part_units, holder, state, expires_at)
                        values (:id, :kind, :key, :units, :part, :partUnits, :holder, :state, :expiresAt)""")
                .param("id", hold.id().value())
                .param("kind", hold.pool().kind())
                .param("key", hold.pool().key())
                .param("units", hold.units())
                .param("part", hold.part())
                .param("partUnits", hold.partUnits())
                .param("holder", hold.holder())
                .param("state", hold.state().name())
                .param("expiresAt", hold.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<HoldView> find(HoldId id) {
        return jdbc.sql("select " + COLUMNS + " from capacity.hold where id = :id")
                .param("id", id.value())
                .query(Holds::view)
                .optional();
    }

    void move(HoldId id, State state) {
        jdbc.sql("update capacity.hold set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    /** Holds past their business instant that nobody has marked yet, pool by pool. */
    List<HoldView> overdue(Instant now, int limit) {
        return jdbc.sql("""
                        select id, kind, key, units, part, part_units, holder, state, expires_at from capacity.hold
                        where state = 'HELD' and expires_at <= :now order by expires_at limit :limit""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(Holds::view)
                .list();
    }

    /** Marks the overdue holds of one pool, whose row the caller has locked. */
    List<HoldView> expireOverdue(CapacityPool pool, Instant now) {
        return jdbc.sql("""
                        update capacity.hold set state = 'EXPIRED'
                        where kind = :kind and key = :key and state = 'HELD' and expires_at <= :now
                        returning\s""" + COLUMNS)
                .param("kind", pool.kind())
                .param("key", pool.key())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Holds::view)
                .list();
    }

    private static HoldView view(ResultSet row, int number) throws SQLException {
        return new HoldView(
                new HoldId(row.getObject("id", UUID.class)),
                new CapacityPool(row.getString("kind"), row.getString("key")),
                row.getInt("units"),
                row.getString("part"),
                row.getInt("part_units"),
                row.getString("holder"),
                State.valueOf(row.getString("state")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
