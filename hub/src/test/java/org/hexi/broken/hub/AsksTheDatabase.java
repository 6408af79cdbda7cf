package org.hexi.broken.hub;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Speaks SQL outside a store. */
class AsksTheDatabase {
    private final JdbcClient jdbc;

    AsksTheDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count() {
        return jdbc.sql("select count(*) from parties.party")
                .query(Integer.class)
                .single();
    }
}
