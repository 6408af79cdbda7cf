package org.hexi.broken.hub.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets the database say what time it is. */
class RowsWithOwnClock {
    private final JdbcClient jdbc;

    RowsWithOwnClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int expire() {
        return jdbc.sql("""
                        update capacity.hold
                        set state = 'EXPIRED'
                        where due_at < now()""").update();
    }
}
