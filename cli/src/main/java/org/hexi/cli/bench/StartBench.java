package org.hexi.cli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexi.cli.BarProgress;
import org.hexi.cli.Unable;

/**
 * From the call of {@code ./hexi demo} to the home page of a trader who signed in as the printed line says, and what the
 * process weighs after some more pages, while the world plays its past.
 */
final class StartBench {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern INVITATION = Pattern.compile("sign in as (\\w+),.* with password (\\S+)");
    private static final int PAGES_BEFORE_WEIGHING = 20;
    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final double KIBIBYTES_PER_MEGABYTE = 1024;
    private static final double TENTHS = 10;

    private final Path hexi;

    /** @param hexi the script */
    StartBench(Path hexi) {
        this.hexi = hexi;
    }

    Measured run() throws IOException, InterruptedException {
        int port = freePort();
        long start = System.nanoTime();
        Process demo = new ProcessBuilder(hexi.toString(), "demo", "--port", Integer.toString(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (Visitor visitor = new Visitor(port);
                BarProgress bar = new BarProgress()) {
            bar.begin("start", 1);
            Matcher invitation = invitation(demo);
            visitor.signIn(invitation.group(1), invitation.group(2));
            visitor.time("/");
            bar.step();
            double seconds = Math.round((System.nanoTime() - start) / NANOSECONDS_PER_SECOND * TENTHS) / TENTHS;
            bar.begin("pages", PAGES_BEFORE_WEIGHING);
            for (int page = 0; page < PAGES_BEFORE_WEIGHING; page++) {
                visitor.open("/");
                bar.step();
            }
            return measured(seconds, Math.round(residentMegabytes(demo.pid())));
        } finally {
            demo.destroy();
            if (!demo.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                demo.destroyForcibly();
            }
        }
    }

    private static Measured measured(double seconds, long megabytes) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("bench", "start");
        figures.put("home_page_seconds", seconds);
        figures.put("rss_megabytes", megabytes);
        return new Measured(
                List.of(
                        "home page after %.1f s".formatted(seconds),
                        "resident memory of the JVM %d MB (the database's own processes come on top)"
                                .formatted(megabytes)),
                figures);
    }

    /** The line that says how to sign in; what is printed after it is read and let go. */
    private static Matcher invitation(Process demo) throws InterruptedException {
        CompletableFuture<Matcher> found = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try (BufferedReader lines = demo.inputReader()) {
                lines.lines().map(INVITATION::matcher).filter(Matcher::find).forEach(found::complete);
            } catch (IOException | UncheckedIOException ended) {
                found.completeExceptionally(ended);
            }
            found.completeExceptionally(new IOException("the demo ended before it said how to sign in"));
        });
        try {
            return found.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException ended) {
            throw new Unable("the demo ended before it said how to sign in");
        } catch (TimeoutException silent) {
            throw new Unable("the demo did not say within " + PATIENCE.toSeconds() + " s how to sign in");
        }
    }

    /** The script hands its process over to the JVM, so its id is the JVM's. */
    private static double residentMegabytes(long pid) throws IOException, InterruptedException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (Files.isReadable(status)) {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIBIBYTES_PER_MEGABYTE)
                    .findFirst()
                    .orElseThrow(() -> new Unable("the demo's memory cannot be read"));
        }
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        String kibibytes = new String(ps.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
        ps.waitFor();
        return Double.parseDouble(kibibytes.strip()) / KIBIBYTES_PER_MEGABYTE;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
