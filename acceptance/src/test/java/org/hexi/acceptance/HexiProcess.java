package org.hexi.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts the product as {@code ./hexi} does: a JVM with its class path, its switches and its quick start. */
final class HexiProcess {
    private static final Path CLASS_PATH = Path.of("target", "hexi.class-path");
    private static final Path QUICK_START = Path.of("target", "start.aot");
    private static final long MINUTES = 2;

    private HexiProcess() {}

    /** @param settings by their names in the environment */
    static Process start(Map<String, String> settings, List<String> arguments) {
        return java(settings, QuickStart.SWITCHES, arguments);
    }

    private static Process java(Map<String, String> settings, List<String> switches, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                // houses of tests live for minutes: the second compiler would cost them more than it gives
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC"));
        command.addAll(switches);
        command.addAll(List.of("-cp", classPath(), "org.hexi.cli.Hexi"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(settings);
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return process;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /**
     * One start before all others, whose classes are kept for them: worth its while where there are many. Without it
     * everything works the same, only slower.
     */
    private static final class QuickStart {
        static final List<String> SWITCHES = prepare();

        private static List<String> prepare() {
            Ended warmUp = end(
                    java(Map.of(), List.of("-XX:AOTCacheOutput=" + QUICK_START, "-Xlog:disable"), List.of("warm-up")));
            return warmUp.code() == 0
                    ? List.of("-XX:AOTCache=" + QUICK_START, "-Xlog:aot=off", "-Xlog:cds=off")
                    : List.of();
        }
    }

    /** Exit code and everything printed by a command that ends by itself. */
    record Ended(int code, String output) {}

    static Ended run(String... arguments) {
        return end(start(Map.of(), List.of(arguments)));
    }

    private static Ended end(Process process) {
        try {
            CompletableFuture<String> printed = process.onExit()
                    .thenCombine(
                            CompletableFuture.supplyAsync(() -> all(process), Thread::startVirtualThread),
                            (ended, output) -> output);
            String output = printed.get(MINUTES, TimeUnit.MINUTES);
            return new Ended(process.exitValue(), output);
        } catch (TimeoutException | ExecutionException unended) {
            process.destroyForcibly();
            throw new AssertionError("does not end: " + process.info(), unended);
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String all(Process process) {
        try (var output = process.inputReader()) {
            return output.readAllAsString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String classPath() {
        try {
            return Files.readString(CLASS_PATH).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
