package org.hexi.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may be chosen about an embedded server. Immutable; start from {@link #durable} or {@link #throwAwayIn} and change
 * single points with the methods that take an argument.
 *
 * @param folder the data folder, made when missing
 * @param throwAway the server ends with this JVM, even by SIGKILL, and the folder is deleted at close or by the next sweep
 * @param preferredPort the port to try first; 0 means the port this folder had last time
 * @param startTimeout how long a start may take, recovery after a kill included
 * @param binaries a folder that shares one unpacked copy of the server between data folders; null means inside the data
 *     folder, or the user's cache folder when it is a throw-away folder
 */
public record PostgresSettings(
        Path folder,
        boolean throwAway,
        int preferredPort,
        Duration startTimeout,
        @Nullable Path binaries) {
    private static final Duration START_TIMEOUT = Duration.ofMinutes(3);
    private static final int HIGHEST_PORT = 65_535;

    public PostgresSettings {
        if (preferredPort < 0 || preferredPort > HIGHEST_PORT) {
            throw new PostgresFailure(
                    "postgres.port.invalid", "The port must lie between 1 and 65535, not " + preferredPort + ".");
        }
    }

    /** A folder that is kept: durable, its server outlives nothing but a killed JVM and is found again by the next start. */
    public static PostgresSettings durable(Path folder) {
        return new PostgresSettings(folder, false, 0, START_TIMEOUT, null);
    }

    /** A fresh folder below the given one, for a demo or a test. */
    public static PostgresSettings throwAwayIn(Path parent) {
        Path folder = parent.resolve("throw-away-" + UUID.randomUUID());
        return new PostgresSettings(folder, true, 0, START_TIMEOUT, null);
    }

    public PostgresSettings preferredPort(int port) {
        return new PostgresSettings(folder, throwAway, port, startTimeout, binaries);
    }

    public PostgresSettings startTimeout(Duration timeout) {
        return new PostgresSettings(folder, throwAway, preferredPort, timeout, binaries);
    }

    /** Shares one unpacked copy of the server in the given folder; safe with several processes unpacking at once. */
    public PostgresSettings binaries(Path sharedCache) {
        return new PostgresSettings(folder, throwAway, preferredPort, startTimeout, sharedCache);
    }
}
