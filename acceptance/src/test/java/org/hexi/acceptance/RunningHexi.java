package org.hexi.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hexi as a process of its own, with the class path and the switches of {@code ./hexi}. */
final class RunningHexi implements AutoCloseable {
    private static final Path FOLDERS = Path.of("target", "worlds");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long TICK_MILLISECONDS = 200;
    private static final Pattern DEMO =
            Pattern.compile("^Hexi demo: (\\S+) - sign in as trader, .* with password (\\S+)$");
    private static final Pattern INVITATION = Pattern.compile("(/first-administrator\\?token=\\S+)");

    private final Process process;
    private final int port;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> invitation = new CompletableFuture<>();
    private final CompletableFuture<String> password = new CompletableFuture<>();
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningHexi(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** A real start on a durable folder. */
    static RunningHexi up(Path data) {
        return up(data, Map.of());
    }

    /** The same with settings, by their names in the environment. */
    static RunningHexi up(Path data, Map<String, String> settings) {
        return start(settings, List.of("up", "--data", data.toString()));
    }

    /** A real start that joins a database somebody else runs. */
    static RunningHexi join(String url, String user, String password) {
        return start(Map.of(), List.of("up", "--db-url", url, "--db-user", user, "--db-password", password));
    }

    /** The demonstration world on a folder, with a past of so many days and its clock as fast as ours. */
    static RunningHexi demo(Path data, int days) {
        return start(
                Map.of("HEXI_DEMO_BEFORE", "P%dD".formatted(days)),
                List.of("demo", "--data", data.toString(), "--speed", "1"));
    }

    /** A new, empty place for a data folder. */
    static Path folder(String name) {
        Path folder = FOLDERS.resolve(name + "-" + ProcessHandle.current().pid());
        Folders.delete(folder);
        return folder.toAbsolutePath();
    }

    int port() {
        return port;
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The path printed for the first administrator; only a house nobody lives in prints one. */
    String invitation() {
        return printed("invitation", invitation);
    }

    /** The password the one line of a demonstration tells, after the address it tells. */
    String demoPassword() {
        return printed("way to sign in", password);
    }

    private String printed(String what, CompletableFuture<String> words) {
        try {
            return words.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException silent) {
            throw new AssertionError("no %s was printed%n%s".formatted(what, tail()), silent);
        }
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    void kill() {
        process.destroyForcibly();
        await("the killed process to end", process::onExit);
    }

    /** Looks again and again, as long as the process lives and at most a minute. */
    void until(String what, BooleanSupplier isSo) {
        for (long tick = 0; tick < 60_000 / TICK_MILLISECONDS; tick++) {
            if (isSo.getAsBoolean()) {
                return;
            }
            if (hasEndedWithinATick()) {
                throw new AssertionError("Hexi ended while waiting for " + what + "\n" + tail());
            }
        }
        throw new AssertionError("waited a minute in vain for " + what + "\n" + tail());
    }

    /** What was printed last, for messages of failed tests. */
    String tail() {
        List<String> lines = output;
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    /** Lines at level ERROR: a story is not green when the house complains. */
    List<String> complaints() {
        return output.stream().filter(line -> line.contains(" ERROR ")).toList();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            kill();
        }
    }

    private static RunningHexi start(Map<String, String> settings, List<String> arguments) {
        int port = freePort();
        List<String> whole = new ArrayList<>(arguments);
        whole.addAll(List.of("--port", String.valueOf(port), "--address", "127.0.0.1"));
        RunningHexi hexi = new RunningHexi(HexiProcess.start(settings, whole), port);
        Thread.ofVirtual().start(hexi::read);
        hexi.awaitReady();
        return hexi;
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                Matcher token = INVITATION.matcher(line);
                if (token.find()) {
                    invitation.complete(token.group(1));
                }
                Matcher demo = DEMO.matcher(line);
                if (demo.matches() && demo.group(1).equals("http://localhost:" + port + "/")) {
                    password.complete(demo.group(2));
                }
            }
        } catch (IOException ended) {
            output.add("(the output ended: " + ended.getMessage() + ")");
        }
    }

    private void awaitReady() {
        long ticks = PATIENCE.toMillis() / TICK_MILLISECONDS;
        for (long tick = 0; tick < ticks; tick++) {
            if (hasEndedWithinATick()) {
                throw new AssertionError("Hexi ended with " + process.exitValue() + "\n" + tail());
            }
            if (isUp()) {
                return;
            }
        }
        process.destroyForcibly();
        throw new AssertionError("Hexi was not ready within " + PATIENCE + "\n" + tail());
    }

    private boolean hasEndedWithinATick() {
        try {
            return process.waitFor(TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            throw new IllegalStateException(interrupted);
        }
    }

    private boolean isUp() {
        HttpRequest health = HttpRequest.newBuilder(uri("/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static <T> void await(String what, Supplier<CompletableFuture<T>> event) {
        try {
            event.get().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException late) {
            throw new AssertionError("waited in vain for " + what, late);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
