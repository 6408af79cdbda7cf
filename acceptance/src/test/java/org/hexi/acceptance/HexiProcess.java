package org.hexi.acceptance;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts the product as {@code ./hexi} does: a JVM with its class path, its switches and its quick start. */
final class HexiProcess {
    private static final String SCRIPT = Path.of("..", "hexi").toString();
    private static final Path BUILT =
            Path.of("..", "cli", "target", "hexi").toAbsolutePath().normalize();
    private static final Path QUICK_START = BUILT.resolve("start.aot");
    private static final long MINUTES = 2;

    private HexiProcess() {}

    /** @param settings by their names in the environment */
    static Process start(Map<String, String> settings, List<String> arguments) {
        return launch(command(settings, arguments).redirectErrorStream(true));
    }

    private static ProcessBuilder command(Map<String, String> settings, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC"));
        // houses of tests live for minutes, as the tests do
        Stream.of(System.getProperty("hexi.late.compiler", "").split(" "))
                .filter(switched -> !switched.isEmpty())
                .forEach(command::add);
        command.addAll(QuickStart.SWITCHES);
        command.addAll(List.of("-cp", classPath(), "org.hexi.cli.Hexi"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(settings);
        return builder;
    }

    private static Process launch(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return process;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /**
     * The script's own quick start, prepared once for all houses and for the user. Without it everything works the same, only
     * slower.
     */
    private static final class QuickStart {
        static final List<String> SWITCHES = prepare();

        private static List<String> prepare() {
            Process script = launch(new ProcessBuilder(SCRIPT, "quick-start").redirectErrorStream(true));
            CompletableFuture<String> told = readAll(script::inputReader);
            if (!hasEnded(script)) {
                return List.of();
            }
            told.join();
            return Files.exists(QUICK_START)
                    ? List.of("-XX:AOTCache=" + QUICK_START, "-Xlog:aot=off", "-Xlog:cds=off")
                    : List.of();
        }
    }

    /** What a command left that ended by itself. */
    record Ended(int code, String out, String err) {}

    static Ended run(String... arguments) {
        return end(launch(command(Map.of(), List.of(arguments))));
    }

    private static Ended end(Process process) {
        CompletableFuture<String> out = readAll(process::inputReader);
        CompletableFuture<String> err = readAll(process::errorReader);
        if (!hasEnded(process)) {
            throw new AssertionError("does not end: " + process.info());
        }
        return new Ended(process.exitValue(), out.join(), err.join());
    }

    /** False when it had to be ended after two minutes, with all it had started. */
    private static boolean hasEnded(Process process) {
        try {
            if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                return true;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return false;
    }

    private static CompletableFuture<String> readAll(Supplier<BufferedReader> stream) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (BufferedReader text = stream.get()) {
                        return text.readAllAsString();
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                },
                Thread::startVirtualThread);
    }

    /** In the order of the script: the quick start is for that one. */
    private static String classPath() {
        try (Stream<Path> jars = Files.list(BUILT.resolve("lib"))) {
            return jars.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
