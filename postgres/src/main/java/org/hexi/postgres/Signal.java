package org.hexi.postgres;

import java.io.IOException;
import java.util.List;

/** The ways to ask a server process to end, from polite to final. */
enum Signal {
    /** Fast stop: open transactions are rolled back, then a checkpoint. */
    INT,
    /** Immediate stop: the next start recovers from the log. */
    QUIT,
    /** The operating system's last word. */
    KILL;

    /** Sends the signal; a process that is gone by now is no mistake. */
    void send(ProcessHandle process) {
        if (this == KILL || Owner.isWindows()) {
            process.destroyForcibly();
            return;
        }
        try {
            new ProcessBuilder(List.of("/bin/sh", "-c", "kill -%s %d".formatted(name(), process.pid())))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
        } catch (IOException noShell) {
            throw new PostgresFailure("postgres.server.unstoppable", "No shell to send a signal with.", noShell);
        }
    }
}
