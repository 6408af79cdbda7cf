package org.hexi.postgres;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One started server process and its end. Stopping is idempotent. */
final class Postmaster {
    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration FAST = Duration.ofSeconds(30);
    private static final Duration HARSH = Duration.ofSeconds(5);

    private final DataFolder folder;
    private final Process process;
    private final boolean leashed;
    private final int port;

    private Postmaster(DataFolder folder, Process process, boolean leashed, int port) {
        this.folder = folder;
        this.process = process;
        this.leashed = leashed;
        this.port = port;
    }

    static Postmaster launch(Programs programs, boolean leashed, int port) throws IOException {
        DataFolder folder = programs.runner().folder();
        Process process = programs.serve(
                ServerSettings.arguments(folder, port), leashed, folder.log().resolve("start.log"));
        return new Postmaster(folder, process, leashed, port);
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** @return whether the server takes connections; false when it ended or the time is over */
    boolean isReadyWithin(Duration limit) {
        Patience.until(this::isReady, process.onExit(), limit);
        return isReady() && process.isAlive();
    }

    private boolean isReady() {
        return PidFile.read(folder.pidFile()).map(PidFile::isReady).orElse(false);
    }

    void stop() {
        if (!process.isAlive()) {
            return;
        }
        if (isStoppedFast()) {
            return;
        }
        LOG.warn("PostgreSQL on {} does not stop; stopping it at once, the next start recovers", folder.root());
        if (!isEndedBy(Signal.QUIT)) {
            isEndedBy(Signal.KILL);
        }
        process.destroyForcibly();
    }

    private boolean isStoppedFast() {
        if (leashed) {
            letGo();
        } else {
            Signal.INT.send(process.toHandle());
        }
        return Patience.untilEnd(process, FAST);
    }

    private void letGo() {
        try (OutputStream leash = process.getOutputStream()) {
            leash.flush();
        } catch (IOException alreadyGone) {
            LOG.debug("The leash was gone", alreadyGone);
        }
    }

    private boolean isEndedBy(Signal signal) {
        PidFile.read(folder.pidFile())
                .flatMap(file -> ProcessHandle.of(file.pid()))
                .filter(new OwnProcesses(folder)::isOurs)
                .ifPresent(signal::send);
        return Patience.untilEnd(process, HARSH);
    }
}
