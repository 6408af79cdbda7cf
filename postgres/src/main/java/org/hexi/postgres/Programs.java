package org.hexi.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server's own programs, ready to run on one data folder. */
record Programs(Runner runner, Binaries binaries) {
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

    /** Starts the server in a session of its own, so that Ctrl-C in a terminal reaches Hexi and not the server. */
    Process serve(List<String> arguments, boolean leashed, Path log) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(binaries.program("postgres").toString());
        command.addAll(arguments);
        List<String> session = session();
        ProcessBuilder.Redirect output = ProcessBuilder.Redirect.to(log.toFile());
        if (!leashed || Owner.isWindows()) {
            ProcessBuilder builder = runner.builder(session, command, output);
            return builder.redirectInput(new File(Owner.isWindows() ? "NUL" : "/dev/null"))
                    .start();
        }
        List<String> leash = new ArrayList<>(session);
        leash.addAll(List.of("sh", "-c", LEASH, "hexi-leash"));
        return runner.builder(leash, command, output).start();
    }

    private static List<String> session() {
        return PLACES_OF_SETSID.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .map(path -> List.of(path.toString()))
                .orElse(List.of());
    }
}
