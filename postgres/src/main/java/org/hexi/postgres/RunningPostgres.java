package org.hexi.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The server that runs on a data folder now, whoever started it; for a doctor or for a second process that joins. Looking
 * changes nothing. The server is proven by its executable, not by its pid alone.
 *
 * @param jdbcUrl the address of the main database
 * @param passwordFile the file, readable by its owner only, that holds the password
 * @param pid of the postmaster
 */
public record RunningPostgres(String jdbcUrl, String user, Path passwordFile, long pid) {
    /** The running server; empty when none runs, or none that takes connections yet. */
    public static Optional<RunningPostgres> find(Path dataFolder) {
        if (!Files.isDirectory(dataFolder)) {
            return Optional.empty();
        }
        DataFolder folder = DataFolder.existing(dataFolder);
        OwnProcesses own = new OwnProcesses(folder);
        return PidFile.read(folder.pidFile())
                .filter(PidFile::isReady)
                .filter(file -> ProcessHandle.of(file.pid()).filter(own::isOurs).isPresent())
                .map(file -> of(folder, file));
    }

    private static RunningPostgres of(DataFolder folder, PidFile file) {
        return new RunningPostgres(
                ServerAddress.url(file.port(), ServerAddress.DATABASE), Cluster.USER, folder.password(), file.pid());
    }

    /** Reads the password file. */
    public String password() {
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
