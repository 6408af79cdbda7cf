package org.hexi.acceptance;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.postgres.RunningPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A look into the database of a running house, past all of its code, through one connection. Of one thread. */
final class Database implements AutoCloseable {
    /**
     * The house writes these on its own: the sealer and its chain, sessions of people, failures of sign-in, the seed of
     * a day that begins. What the frameworks keep (schema public: jobs, events on their way) changes with every job and is not looked at either.
     */
    private static final String TABLES = """
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'public')
              and table_schema || '.' || table_name not in ('audit.seal', 'audit.pending', 'audit.head',
                  'parties.session', 'parties.session_attributes', 'parties.sign_in_failures', 'clearance.day_seed')
            order by 1""";

    /** A key notes to the minute when it was last used. */
    private static final String DIGEST =
            "select '%1$s ' || count(*) || ' ' || coalesce(sum(hashtextextended((to_jsonb(t) - 'last_used_at')::text, 0)), 0) from %1$s t";

    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;

    private Database(SingleConnectionDataSource connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(connection);
    }

    static Database of(Path data) {
        RunningPostgres server = server(data);
        return new Database(new SingleConnectionDataSource(server.jdbcUrl(), server.user(), server.password(), true));
    }

    @Override
    public void close() {
        connection.destroy();
    }

    /** Ends the server of a house that was killed and not started again: it outlives whoever started it. */
    static void end(Path data) {
        RunningPostgres.find(data)
                .flatMap(server -> ProcessHandle.of(server.pid()))
                .ifPresent(server -> {
                    List<ProcessHandle> all = Stream.concat(Stream.of(server), server.descendants())
                            .toList();
                    server.destroyForcibly();
                    all.forEach(
                            one -> one.onExit().orTimeout(30, TimeUnit.SECONDS).join());
                });
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

    /** Grows with every transaction that writes anything, whoever writes. */
    long writes() {
        return count("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint");
    }

    /** Rows of every table of the business, by number and by content. */
    String contents() {
        List<String> tables = texts(TABLES);
        String all = tables.stream().map(DIGEST::formatted).collect(Collectors.joining(" union all "));
        return String.join("\n", texts(all + " order by 1"));
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
