package org.hexi.hub;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexi.postgres.EmbeddedPostgres;
import org.hexi.postgres.PostgresSettings;

/** One real PostgreSQL for all tests of this JVM, and a fresh database on it for whoever asks. */
public final class TestDatabase {
    /** Each JVM of the tests has a folder of its own, so that none sweeps what another starts. */
    private static final Path FOLDERS = Path.of("target", "postgres", System.getProperty("hexi.hall", "1"));

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    public static EmbeddedPostgres server() {
        return Holder.SERVER;
    }

    /** @return JDBC address of a new, empty database */
    public static String create() {
        return server().createDatabase("test_" + COUNT.incrementAndGet());
    }

    private static final class Holder {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            EmbeddedPostgres.sweep(FOLDERS);
            return EmbeddedPostgres.start(PostgresSettings.throwAwayIn(FOLDERS));
        }
    }
}
