package org.hexi.acceptance;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hexi.postgres.RunningPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A look into the database of a running house, past all of its code. */
final class Database {
    private static final String TABLES = """
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'public')
              and table_schema || '.' || table_name not in ('audit.seal', 'audit.pending', 'audit.head')
              and table_name not like '%session%' and table_name not like '%failure%'
            order by 1""";

    private final JdbcClient jdbc;

    private Database(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Database of(Path data) {
        RunningPostgres server = server(data);
        return new Database(
                JdbcClient.create(new DriverManagerDataSource(server.jdbcUrl(), server.user(), server.password())));
    }

    static RunningPostgres server(Path data) {
        return RunningPostgres.find(data).orElseThrow(() -> new AssertionError("no server on " + data));
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** Rows of each table of the business; what jobs and sessions write on their own is left out. */
    Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        jdbc.sql(TABLES).query(String.class).stream()
                .filter(Objects::nonNull)
                .forEach(table -> rows.put(table, count("select count(*) from " + table)));
        return rows;
    }
}
