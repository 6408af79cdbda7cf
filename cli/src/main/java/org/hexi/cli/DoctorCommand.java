package org.hexi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hexi.hub.platform.operations.doctor.DatabaseCheckup;
import org.hexi.hub.platform.operations.doctor.Finding;
import org.hexi.postgres.PostgresFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Looks at the house and says what is wrong. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {
            "Look at Java, port, database, durability, migrations, audit chain, events and jobs. Changes nothing.",
            "For a running own server it names the address and the file that holds the password."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no fault", "1:at least one fault", "2:wrong option"})
final class DoctorCommand implements Callable<Integer> {
    private static final int JAVA_NEEDED = 25;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port Hexi serves on (default ${DEFAULT-VALUE}).")
    int port;

    @Option(names = "--json", description = "One JSON object instead of the table.")
    boolean json;

    @Override
    public Integer call() {
        QuietLogs.set();
        List<Finding> findings = new ArrayList<>();
        findings.add(java());
        findings.add(port());
        findings.addAll(database());
        boolean sound = findings.stream().noneMatch(Finding::isFault);
        print(findings, sound);
        return sound ? ExitCodes.OK : ExitCodes.FOUND_FAULTS;
    }

    private static Finding java() {
        String version = Runtime.version() + " in " + System.getProperty("java.home");
        return Runtime.version().feature() >= JAVA_NEEDED
                ? Finding.ok("java", version)
                : Finding.fault("java", version + "; Hexi needs " + JAVA_NEEDED);
    }

    private Finding port() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return Finding.ok("port", port + " is free");
        } catch (IOException taken) {
            return served();
        }
    }

    private Finding served() {
        URI health = URI.create("http://127.0.0.1:%d/actuator/health".formatted(port));
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            String body = client.send(
                            HttpRequest.newBuilder(health).timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            return body.contains("\"UP\"")
                    ? Finding.ok("port", port + " is served by Hexi, which is UP")
                    : Finding.fault("port", port + " is served by something that is not well: " + body);
        } catch (IOException strange) {
            return Finding.fault("port", port + " is taken by another program; --port names another one");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Finding.note("port", port + " was not asked to the end");
        }
    }

    private List<Finding> database() {
        try (OpenDatabase open = OpenDatabase.existing(database)) {
            List<Finding> findings = new ArrayList<>();
            findings.add(Finding.ok("server", open.origin()));
            findings.addAll(
                    new DatabaseCheckup(open.address(), Clock.systemUTC().instant()).look());
            return findings;
        } catch (Unable | PostgresFailure unable) {
            return List.of(Finding.fault("server", String.valueOf(unable.getMessage())));
        }
    }

    private void print(List<Finding> findings, boolean sound) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(new JsonMapper()
                    .writeValueAsString(Map.of(
                            "sound",
                            sound,
                            "findings",
                            findings.stream()
                                    .map(found -> Map.of(
                                            "state", word(found), "name", found.name(), "detail", found.detail()))
                                    .toList())));
        } else {
            findings.forEach(found -> out.printf("%-6s %-20s %s%n", word(found), found.name(), found.detail()));
            out.println(sound ? "no fault found" : "faults found");
        }
        out.flush();
    }

    private static String word(Finding finding) {
        return finding.state().name().toLowerCase(Locale.ROOT);
    }
}
