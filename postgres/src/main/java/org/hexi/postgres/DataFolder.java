package org.hexi.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The places inside one data folder. The root is absolute and free of symbolic links. */
record DataFolder(Path root) {
    /** Makes the folder when it is missing, for its owner only, after a look at whom it belongs to. */
    static DataFolder prepare(Path path) {
        try {
            Owner.check(path);
            make(path.toAbsolutePath().normalize());
            return new DataFolder(path.toRealPath());
        } catch (IOException unusable) {
            throw new PostgresFailure(
                    "postgres.folder.unusable",
                    "The data folder %s cannot be made or read: %s".formatted(path.toAbsolutePath(), unusable),
                    unusable);
        }
    }

    private static void make(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (Owner.isWindows()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(
                path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** A folder that exists already. */
    static DataFolder existing(Path path) {
        try {
            return new DataFolder(path.toRealPath());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** Its presence allows a sweep to delete the whole folder. */
    Path throwAwayMark() {
        return root.resolve("throw-away");
    }

    Path cluster() {
        return root.resolve("data");
    }

    Path pidFile() {
        return cluster().resolve("postmaster.pid");
    }

    Path log() {
        return root.resolve("log");
    }

    Path password() {
        return root.resolve("password");
    }

    Path memory() {
        return root.resolve("server.properties");
    }
}
