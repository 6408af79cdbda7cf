package org.hexi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The database files of a folder: made once beside their place, renamed when complete, and given their settings. */
final class Cluster {
    static final String USER = "hexi";
    private static final Duration MAKING = Duration.ofMinutes(5);
    private static final int SECRET_BYTES = 24;

    /** With C as the C library's character class the trigram extension sees no letters beyond ASCII. */
    private static final List<String> CHARACTER_CLASSES = List.of("C.UTF-8", "C");

    private final DataFolder folder;
    private final Programs programs;

    Cluster(DataFolder folder, Programs programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /** @throws PostgresFailure when the files are those of another major version or the password is lost */
    void makeIfMissing(boolean throwAway) throws IOException {
        for (Path leftover : FolderTree.entries(folder.root(), name -> name.startsWith("data.new"))) {
            FolderTree.delete(leftover);
        }
        if (Files.exists(folder.cluster())) {
            checkVersion();
            checkPassword();
            writeSettings(folder.cluster());
            return;
        }
        if (!Files.exists(folder.password())) {
            writePassword();
        }
        Path fresh = folder.root().resolve("data.new");
        initialise(fresh, throwAway);
        Files.writeString(fresh.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        Files.writeString(fresh.resolve("postgresql.conf"), "include 'hexi.conf'\n", StandardOpenOption.APPEND);
        writeSettings(fresh);
        FolderTree.settle(fresh, folder.cluster());
    }

    private void initialise(Path fresh, boolean throwAway) throws IOException {
        for (String characterClass : CHARACTER_CLASSES) {
            FolderTree.delete(fresh);
            List<String> command = new ArrayList<>(List.of(
                    programs.binaries().program("initdb").toString(),
                    "--pgdata=" + fresh,
                    "--username=" + USER,
                    "--pwfile=" + folder.password(),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--lc-ctype=" + characterClass,
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions"));
            if (throwAway) {
                command.add("--no-sync");
            }
            Path log = folder.log().resolve("initdb.log");
            if (programs.runner().run(command, ProcessBuilder.Redirect.to(log.toFile()), MAKING) == 0) {
                return;
            }
        }
        throw new PostgresFailure(
                "postgres.cluster.unmade",
                "The database files could not be made: "
                        + Files.readString(folder.log().resolve("initdb.log")));
    }

    private void checkVersion() throws IOException {
        Path version = folder.cluster().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            throw new PostgresFailure(
                    "postgres.cluster.foreign",
                    "The folder %s is not a database. Choose another data folder.".formatted(folder.cluster()));
        }
        String found = Files.readString(version).strip();
        if (!found.equals(Binaries.majorVersion())) {
            throw new PostgresFailure(
                    "postgres.cluster.version",
                    "The data in %s is of PostgreSQL %s, this Hexi brings %s. Make a backup with the Hexi that wrote it and restore it into a new folder."
                            .formatted(folder.root(), found, Binaries.version()));
        }
    }

    private void checkPassword() {
        if (!Files.isReadable(folder.password())) {
            throw new PostgresFailure(
                    "postgres.password.missing",
                    "The file %s with the database password is missing or unreadable. Put it back from a copy of the folder."
                            .formatted(folder.password()));
        }
    }

    private void writePassword() throws IOException {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        Path fresh = folder.root().resolve("password.new");
        Files.deleteIfExists(fresh);
        if (Owner.isWindows()) {
            Files.createFile(fresh);
        } else {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Files.writeString(fresh, password + "\n", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        FolderTree.settle(fresh, folder.password());
    }

    private static void writeSettings(Path cluster) throws IOException {
        Files.writeString(cluster.resolve("hexi.conf"), ServerSettings.FILE);
    }
}
