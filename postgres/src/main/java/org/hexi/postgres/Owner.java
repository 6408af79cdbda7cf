package org.hexi.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whose process this is, and whether a folder is this user's. PostgreSQL serves only folders of its own user. */
final class Owner {
    private Owner() {}

    static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }

    static boolean isRoot() {
        return !isWindows() && new UnixSystem().getUid() == 0;
    }

    /** Whether the folder exists and belongs to the user of this process. */
    static boolean has(Path folder) {
        try {
            return Files.isDirectory(folder) && (isWindows() || uid(folder) == new UnixSystem().getUid());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** @throws PostgresFailure when the folder exists and belongs to another user */
    static void check(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || has(folder)) {
            return;
        }
        throw new PostgresFailure(
                "postgres.folder.foreign",
                "The data folder %s belongs to user %s (uid %d), but this process runs as uid %d. Start as that user, or choose a folder of your own."
                        .formatted(
                                folder.toAbsolutePath(),
                                Files.getOwner(folder),
                                uid(folder),
                                new UnixSystem().getUid()));
    }

    private static long uid(Path folder) throws IOException {
        return ((Number) Files.getAttribute(folder, "unix:uid")).longValue();
    }
}
