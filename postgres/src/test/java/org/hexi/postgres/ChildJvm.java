package org.hexi.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another JVM that runs {@link ChildMain}, to be killed in the middle of its work. Closing kills it. */
final class ChildJvm implements AutoCloseable {
    private static final int LONGEST_LIFE_SECONDS = 120;

    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static ChildJvm start(String task, Path folder, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ChildMain.class.getName(),
                task,
                folder.toString(),
                Servers.BINARIES.toString()));
        command.addAll(Arrays.asList(more));
        return new ChildJvm(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** The next line the child printed; empty text at its end. */
    String line() throws IOException {
        String line = output.readLine();
        return line == null ? "" : line;
    }

    /** What is still to be read after its end; a line cut short by a kill is left out. */
    List<String> rest() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int letter = output.read(); letter >= 0; letter = output.read()) {
            text.append((char) letter);
        }
        int whole = text.lastIndexOf("\n");
        return whole < 0 ? List.of() : text.substring(0, whole).lines().toList();
    }

    boolean isEndedWithin(long milliseconds) throws InterruptedException {
        return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(LONGEST_LIFE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The child JVM does not end");
        }
        return process.exitValue();
    }

    /** SIGKILL, and the wait for its end. Through the handle, so that what it said before can still be read. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        exitCode();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
