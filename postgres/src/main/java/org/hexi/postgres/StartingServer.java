package org.hexi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.PrimitiveIterator;

/** Starts the server of a prepared folder on the first port that lets it. The caller holds the folder's lock. */
final class StartingServer {
    private static final int TAIL_CHARACTERS = 2_000;
    private static final Duration OLD_BACKENDS = Duration.ofSeconds(10);
    private static final String OLD_BACKEND_LIVES = "shared memory block";

    private final PostgresSettings settings;
    private final DataFolder folder;
    private final Programs programs;

    StartingServer(PostgresSettings settings, DataFolder folder, Programs programs) {
        this.settings = settings;
        this.folder = folder;
        this.programs = programs;
    }

    Postmaster start() throws IOException {
        PrimitiveIterator.OfInt ports =
                Ports.candidates(settings, Memory.of(folder).port()).iterator();
        long deadline = System.nanoTime() + settings.startTimeout().toNanos();
        while (ports.hasNext()) {
            int port = ports.nextInt();
            Memory.of(folder).port(port).keep(folder);
            Postmaster server = launch(port, deadline);
            if (server.isReadyWithin(Duration.ofNanos(deadline - System.nanoTime()))) {
                return server;
            }
            boolean lateStart = server.isAlive();
            server.stop();
            if (lateStart || Ports.isFree(port)) {
                throw notStarted(lateStart);
            }
        }
        throw new PostgresFailure("postgres.port.none", "Every port tried on 127.0.0.1 is taken.");
    }

    /** A backend of an earlier, killed server may still be dying; PostgreSQL refuses as long as it lives. */
    private Postmaster launch(int port, long deadline) throws IOException {
        long patienceEnds = System.nanoTime() + OLD_BACKENDS.toNanos();
        while (true) {
            Postmaster server = Postmaster.launch(programs, settings.throwAway(), port);
            if (server.isReadyWithin(Duration.ofNanos(deadline - System.nanoTime()))
                    || server.isAlive()
                    || !output().contains(OLD_BACKEND_LIVES)
                    || System.nanoTime() > patienceEnds) {
                return server;
            }
        }
    }

    private PostgresFailure notStarted(boolean late) throws IOException {
        String why = late ? "it was not ready within " + settings.startTimeout() : output();
        List<ProcessHandle> left = new OwnProcesses(folder).list();
        String alive = left.isEmpty() ? "" : " Processes of an earlier life: " + OwnProcesses.pids(left) + ".";
        return new PostgresFailure(
                "postgres.server.unstarted",
                "PostgreSQL did not start on %s: %s%s The log lies in %s."
                        .formatted(folder.root(), why, alive, folder.log()));
    }

    /** What the server wrote before and after it opened its own log. */
    private String output() throws IOException {
        String before = tail(folder.log().resolve("start.log"));
        List<Path> logs = FolderTree.entries(folder.log(), name -> name.startsWith("postgres-"));
        return logs.isEmpty() ? before : before + tail(logs.getLast());
    }

    private static String tail(Path log) throws IOException {
        String whole = Files.exists(log) ? Files.readString(log) : "";
        return whole.substring(Math.max(0, whole.length() - TAIL_CHARACTERS));
    }
}
