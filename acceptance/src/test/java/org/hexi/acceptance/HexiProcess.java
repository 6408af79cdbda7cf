package org.hexi.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts the product as {@code ./hexi} does: a JVM with its class path and its switches. */
final class HexiProcess {
    private static final Path CLASS_PATH = Path.of("target", "hexi.class-path");
    private static final long MINUTES = 2;

    private HexiProcess() {}

    /** @param settings by their names in the environment */
    static Process start(Map<String, String> settings, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-cp",
                classPath(),
                "org.hexi.cli.Hexi"));
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

    /** Exit code and everything printed by a command that ends by itself. */
    record Ended(int code, String output) {}

    static Ended run(String... arguments) {
        Process process = start(Map.of(), List.of(arguments));
        try (var output = process.inputReader()) {
            String printed = output.readAllAsString();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("does not end: " + List.of(arguments));
            }
            return new Ended(process.exitValue(), printed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            throw new IllegalStateException(interrupted);
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
