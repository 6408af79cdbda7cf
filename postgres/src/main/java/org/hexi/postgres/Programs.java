package org.hexi.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs the server's programs with an environment that says nothing. PostgreSQL refuses to work for root; for root the
 * programs therefore run in a user namespace of their own ({@code unshare -U}), where root is nobody and the files still
 * belong to the user outside.
 */
record Programs(Binaries binaries, DataFolder folder, List<String> prefix) {
    private static final Duration SHORT = Duration.ofSeconds(20);
    private static final List<Path> PLACES_OF_SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    /** Ends the server when the pipe from the JVM closes, which the kernel does however the JVM dies. */
    private static final String LEASH = """
            trap '' INT HUP
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            (while read -r word; do :; done <&3; kill -INT "$server") &
            watcher=$!
            exec 3<&-
            wait "$server"
            code=$?
            kill "$watcher" 2>/dev/null
            exit "$code"
            """;

    /** @throws PostgresFailure when this user cannot run the server on this folder */
    static Programs of(Binaries binaries, DataFolder folder) throws IOException {
        if (!Owner.isRoot() || System.getProperty("os.name", "").startsWith("Mac")) {
            return new Programs(binaries, folder, List.of());
        }
        Programs programs = new Programs(binaries, folder, List.of("unshare", "-U"));
        programs.checkNamespace();
        return programs;
    }

    private void checkNamespace() throws IOException {
        if (run(List.of("true")) != 0) {
            throw new PostgresFailure(
                    "postgres.root.refused",
                    "PostgreSQL does not work for root, and this machine does not allow 'unshare -U', which Hexi uses instead. Start Hexi as an unprivileged user who owns the data folder.");
        }
        for (Path needed : List.of(folder.root(), binaries.home().resolve("bin"))) {
            if (run(List.of("test", "-x", needed.toString())) != 0) {
                throw new PostgresFailure(
                        "postgres.folder.foreign",
                        "The server cannot enter %s, because a folder on the way belongs to another user. Start as that user, or choose a folder of your own."
                                .formatted(needed));
            }
        }
    }

    /** Runs one program to its end. @return its exit code, 127 when there is no such program */
    int run(List<String> command) throws IOException {
        return run(command, ProcessBuilder.Redirect.DISCARD, SHORT);
    }

    int run(List<String> command, ProcessBuilder.Redirect output, Duration limit) throws IOException {
        Process process;
        try {
            process = builder(List.of(), command, output).start();
        } catch (IOException noSuchProgram) {
            if (Files.isDirectory(folder.root())) {
                return 127;
            }
            throw noSuchProgram;
        }
        if (!Patience.until(() -> !process.isAlive(), limit)) {
            process.destroyForcibly();
            throw new IOException(command.getFirst() + " did not end within " + limit);
        }
        return process.exitValue();
    }

    /** Starts the server in a session of its own, so that Ctrl-C in a terminal reaches Hexi and not the server. */
    Process serve(List<String> arguments, boolean leashed, Path log) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(binaries.program("postgres").toString());
        command.addAll(arguments);
        List<String> session = session();
        ProcessBuilder.Redirect output = ProcessBuilder.Redirect.to(log.toFile());
        if (!leashed || Owner.isWindows()) {
            ProcessBuilder builder = builder(session, command, output);
            return builder.redirectInput(new File(Owner.isWindows() ? "NUL" : "/dev/null"))
                    .start();
        }
        List<String> leash = new ArrayList<>(session);
        leash.addAll(List.of("sh", "-c", LEASH, "hexi-leash"));
        return builder(leash, command, output).start();
    }

    private ProcessBuilder builder(List<String> before, List<String> command, ProcessBuilder.Redirect output) {
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

    private static List<String> session() {
        return PLACES_OF_SETSID.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .map(path -> List.of(path.toString()))
                .orElse(List.of());
    }
}
