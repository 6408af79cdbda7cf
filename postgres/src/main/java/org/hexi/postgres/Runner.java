package org.hexi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs programs beside a data folder with an environment that says nothing. PostgreSQL refuses to work for root; for root
 * every program therefore runs in a user namespace of its own ({@code unshare -U}), where root is nobody and the files
 * still belong to the user outside.
 */
record Runner(DataFolder folder, List<String> prefix) {
    private static final Duration SHORT = Duration.ofSeconds(20);
    private static final int NO_SUCH_PROGRAM = 127;

    /** @throws PostgresFailure when this user cannot run a server on this folder */
    static Runner of(DataFolder folder) throws IOException {
        if (!Owner.isRoot() || System.getProperty("os.name", "").startsWith("Mac")) {
            return new Runner(folder, List.of());
        }
        Runner runner = new Runner(folder, List.of("unshare", "-U"));
        if (runner.run(List.of("true")) != 0) {
            throw new PostgresFailure(
                    "postgres.root.refused",
                    "PostgreSQL does not work for root, and this machine does not allow 'unshare -U', which Hexi uses instead. Start Hexi as an unprivileged user who owns the data folder.");
        }
        runner.checkReach(folder.root());
        return runner;
    }

    /** In its namespace root has no more rights than any other user. */
    void checkReach(Path needed) throws IOException {
        if (!prefix.isEmpty() && run(List.of("test", "-x", needed.toString())) != 0) {
            throw new PostgresFailure(
                    "postgres.folder.foreign",
                    "The server cannot enter %s, because a folder on the way belongs to another user. Start as that user, or choose a folder of your own."
                            .formatted(needed));
        }
    }

    /** Runs one program to its end. @return its exit code, 127 when there is no such program */
    private int run(List<String> command) throws IOException {
        return run(command, ProcessBuilder.Redirect.DISCARD, SHORT);
    }

    int run(List<String> command, ProcessBuilder.Redirect output, Duration limit) throws IOException {
        Process process;
        try {
            process = builder(List.of(), command, output).start();
        } catch (IOException noSuchProgram) {
            if (Files.isDirectory(folder.root())) {
                return NO_SUCH_PROGRAM;
            }
            throw noSuchProgram;
        }
        if (!Patience.untilEnd(process, limit)) {
            process.destroyForcibly();
            throw new IOException(command.getFirst() + " did not end within " + limit);
        }
        return process.exitValue();
    }

    ProcessBuilder builder(List<String> before, List<String> command, ProcessBuilder.Redirect output) {
        List<String> whole = new ArrayList<>(before);
        whole.addAll(prefix);
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(folder.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output);
        neutral(builder.environment());
        return builder;
    }

    private static void neutral(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.equals("LANG"));
        environment.put("LC_ALL", "C");
        environment.put("TZ", "UTC");
    }
}
