package org.hexi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that this JVM started on one data folder. It listens on 127.0.0.1 only and asks for the generated
 * password. Thread-safe. Whoever starts it closes it; no shutdown hook is installed. When the JVM is killed, a durable
 * folder's server is found and stopped by the next start, a throw-away folder's server ends by itself.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int LOGS_KEPT = 10;

    /** Keeps the pipe to a throw-away server open even when its owner forgets the object. */
    private static final Set<EmbeddedPostgres> OPEN = ConcurrentHashMap.newKeySet();

    private final PostgresSettings settings;
    private final DataFolder folder;
    private final FolderLock lock;
    private final Postmaster server;
    private final ServerAddress address;

    private EmbeddedPostgres(
            PostgresSettings settings, DataFolder folder, FolderLock lock, Postmaster server, ServerAddress address) {
        this.settings = settings;
        this.folder = folder;
        this.lock = lock;
        this.server = server;
        this.address = address;
    }

    /**
     * Starts the server, making the database files first when the folder is new, and returns when it takes connections.
     *
     * @throws FolderInUse at once when another process has the folder
     * @throws PostgresFailure when it cannot start; the message tells the operator why
     */
    public static EmbeddedPostgres start(PostgresSettings settings) {
        DataFolder folder = DataFolder.prepare(settings.folder());
        FolderLock lock = FolderLock.take(folder);
        boolean started = false;
        try {
            mark(settings, folder);
            EmbeddedPostgres server = start(settings, folder, lock);
            OPEN.add(server);
            started = true;
            return server;
        } catch (IOException failed) {
            throw new PostgresFailure(
                    "postgres.server.unstarted",
                    "PostgreSQL did not start on %s: %s".formatted(folder.root(), failed.getMessage()),
                    failed);
        } finally {
            if (!started) {
                leave(settings, folder, lock);
            }
        }
    }

    private static void leave(PostgresSettings settings, DataFolder folder, FolderLock lock) {
        if (settings.throwAway()) {
            Sweeping.deleteIfThrownAway(folder);
        }
        lock.close();
    }

    private static EmbeddedPostgres start(PostgresSettings settings, DataFolder folder, FolderLock lock)
            throws IOException {
        if (Files.exists(folder.memory()) || Files.exists(folder.pidFile())) {
            new OwnProcesses(folder).stopAll();
        }
        Files.deleteIfExists(folder.pidFile());
        Files.createDirectories(folder.log());
        forgetOldLogs(folder);
        Runner runner = Runner.of(folder);
        Binaries binaries = binaries(settings, folder);
        runner.checkReach(binaries.program("postgres"));
        Memory.of(folder).binaries(binaries.home()).keep(folder);
        Programs programs = new Programs(runner, binaries);
        new Cluster(folder, programs).makeIfMissing(settings.throwAway());
        Postmaster server = new StartingServer(settings, folder, programs).start();
        try {
            ServerAddress address = ServerAddress.of(folder, server.port());
            address.prove(settings.startTimeout());
            LOG.info("PostgreSQL {} serves {} on port {}", Binaries.version(), folder.root(), server.port());
            return new EmbeddedPostgres(settings, folder, lock, server, address);
        } catch (SQLException | IOException | RuntimeException unproven) {
            server.stop();
            throw new PostgresFailure(
                    "postgres.server.unproven",
                    "PostgreSQL on %s started but does not serve as it should: %s"
                            .formatted(folder.root(), unproven.getMessage()),
                    unproven);
        }
    }

    /** A folder that holds anything already is never marked, for what is marked may be deleted. */
    private static void mark(PostgresSettings settings, DataFolder folder) throws IOException {
        boolean marked = Files.exists(folder.throwAwayMark());
        boolean fresh =
                FolderTree.entries(folder.root(), name -> !name.equals("lock")).isEmpty();
        if (marked != settings.throwAway() && !fresh) {
            throw new PostgresFailure(
                    "postgres.folder.kind",
                    "The folder %s %s. Choose another one."
                            .formatted(
                                    folder.root(),
                                    marked
                                            ? "is a throw-away folder and will be deleted"
                                            : "is not empty, so it cannot be a throw-away folder"));
        }
        if (settings.throwAway() && !marked) {
            Files.createFile(folder.throwAwayMark());
        }
    }

    private static Binaries binaries(PostgresSettings settings, DataFolder folder) throws IOException {
        Path shared = settings.binaries();
        if (shared != null) {
            return Binaries.shared(shared);
        }
        Optional<Path> cache = settings.throwAway() ? Binaries.userCache() : Optional.empty();
        return cache.isPresent() ? Binaries.shared(cache.get()) : Binaries.inside(folder);
    }

    private static void forgetOldLogs(DataFolder folder) throws IOException {
        List<Path> logs = FolderTree.entries(folder.log(), name -> name.startsWith("postgres-"));
        for (Path log : logs.subList(0, Math.max(0, logs.size() - LOGS_KEPT))) {
            Files.deleteIfExists(log);
        }
    }

    /**
     * Deletes the throw-away folders directly below the parent whose process is gone; stops what still runs on them.
     *
     * @return the folders deleted
     */
    public static List<Path> sweep(Path parent) {
        return Sweeping.sweep(parent);
    }

    /** The address of the database named {@code hexi}. */
    public String jdbcUrl() {
        return address.url(ServerAddress.DATABASE);
    }

    public String user() {
        return address.user();
    }

    public String password() {
        return address.password();
    }

    public int port() {
        return address.port();
    }

    /** The data folder, absolute and free of symbolic links. */
    public Path folder() {
        return folder.root();
    }

    public boolean isRunning() {
        return server.isAlive();
    }

    /**
     * Makes an empty database beside the main one, for a test.
     *
     * @param name lower-case letters, digits and underscores, a letter first
     * @return its JDBC address
     */
    public String createDatabase(String name) {
        try {
            address.createDatabase(name);
            return address.url(name);
        } catch (SQLException failed) {
            throw new PostgresFailure(
                    "postgres.database.unmade",
                    "The database %s could not be made: %s".formatted(name, failed.getMessage()),
                    failed);
        }
    }

    /** Stops the server fast (open transactions are rolled back) and frees the folder; deletes a throw-away folder. */
    @Override
    public synchronized void close() {
        if (!OPEN.contains(this)) {
            return;
        }
        try {
            server.stop();
        } finally {
            OPEN.remove(this);
            leave(settings, folder, lock);
        }
    }
}
