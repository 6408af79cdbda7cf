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

    /** @throws PostgresFailure when the folder exists and belongs to another user */
    static void mayUse(Path folder) throws IOException {
        if (isWindows() || !Files.isDirectory(folder)) {
            return;
        }
        long own = new UnixSystem().getUid();
        long found = ((Number) Files.getAttribute(folder, "unix:uid")).longValue();
        if (own != found) {
            throw new PostgresFailure(
                    "postgres.folder.foreign",
                    "The data folder %s belongs to user %s (uid %d), but this process runs as uid %d. Start as that user, or choose a folder of your own."
                            .formatted(folder.toAbsolutePath(), Files.getOwner(folder), found, own));
        }
    }
}
