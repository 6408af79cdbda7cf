package org.hexi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hexi.hub.platform.operations.DatabaseAddress;
import org.hexi.postgres.EmbeddedPostgres;
import org.hexi.postgres.PostgresSettings;
import org.hexi.postgres.RunningPostgres;
import org.jspecify.annotations.Nullable;

/**
 * The database a command works on: the operator's, the server that runs on the folder now, or one started for the time of the
 * command and stopped with it.
 */
final class OpenDatabase implements AutoCloseable {
    private final DatabaseAddress address;
    private final String origin;
    private final @Nullable EmbeddedPostgres started;

    private OpenDatabase(DatabaseAddress address, String origin, @Nullable EmbeddedPostgres started) {
        this.address = address;
        this.origin = origin;
        this.started = started;
    }

    /** A folder without a database is no database. */
    static OpenDatabase existing(DatabaseOptions options) {
        if (options.url == null && !Files.isRegularFile(clusterMark(options.data))) {
            throw new Unable("the folder %s holds no database; ./hexi up makes one, --data names another."
                    .formatted(options.data));
        }
        return ready(options);
    }

    /** Makes the folder and its database when they are not there. */
    static OpenDatabase ready(DatabaseOptions options) {
        if (options.url != null) {
            DatabaseAddress address = new DatabaseAddress(options.url, options.user, options.password);
            return new OpenDatabase(address, "operator's server at " + options.url, null);
        }
        Optional<RunningPostgres> running = RunningPostgres.find(options.data);
        if (running.isPresent()) {
            return of(running.get());
        }
        EmbeddedPostgres server = EmbeddedPostgres.start(PostgresSettings.durable(options.data));
        DatabaseAddress address = new DatabaseAddress(server.jdbcUrl(), server.user(), server.password());
        return new OpenDatabase(address, "own server, started for this command", server);
    }

    private static OpenDatabase of(RunningPostgres running) {
        DatabaseAddress address = new DatabaseAddress(running.jdbcUrl(), running.user(), running.password());
        String origin = "own server, running at %s, user %s, password in %s"
                .formatted(running.jdbcUrl(), running.user(), running.passwordFile());
        return new OpenDatabase(address, origin, null);
    }

    private static Path clusterMark(Path folder) {
        return folder.resolve("data").resolve("PG_VERSION");
    }

    DatabaseAddress address() {
        return address;
    }

    /** Where it comes from, for the operator; names the password's file, never the password. */
    String origin() {
        return origin;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
