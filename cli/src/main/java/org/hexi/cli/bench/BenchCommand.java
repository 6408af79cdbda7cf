package org.hexi.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hexi.cli.ExitCodes;
import org.hexi.cli.Unable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Measures, and prints what it measured. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measure, on a throw-away database where one is needed. The last line on stdout is one JSON object.",
            "  start  home_page_seconds from the call of demo to its first page, rss_megabytes of the JVM",
            "  pages  p50_ms and p95_ms of each page with many consignments; at the top the slowest page",
            "  routing  p50_ms, p95_ms and p99_ms of the exact front in four criteria on the shipped world network,",
            "           60-day horizon, one question after the other on two threads; the same on one thread and within a",
            "           tolerance; needs no database",
            "  growth  the same exact front on a tenth to the whole of services, places and horizon;",
            "          services_x10_time_ratio, places_x10_time_ratio, horizon_x10_time_ratio of the medians",
            "  routing-peers  the routing engine beside two public ones; see ./hexi bench routing-peers --help"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:measured", "2:unknown name or wrong option", "3:could not be measured"})
public final class BenchCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "One of start, pages, routing, growth, routing-peers.")
    String name = "";

    @Option(names = "--json", description = "Only the JSON object.")
    boolean json;

    @Option(
            names = "--consignments",
            paramLabel = "N",
            defaultValue = "10000",
            description = "Consignments for pages (default ${DEFAULT-VALUE}).")
    int consignments;

    @Option(
            names = "--requests",
            paramLabel = "N",
            defaultValue = "100",
            description = "Requests for each page, questions to the planner (default ${DEFAULT-VALUE}).")
    int requests;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "20260301",
            description = "Draws the questions of routing and growth (default ${DEFAULT-VALUE}).")
    long seed;

    @Option(names = "--chart", paramLabel = "FILE", description = "Where growth draws its medians, as SVG.")
    @Nullable
    Path chart;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (consignments < 1 || requests < 1) {
            throw wrong("--consignments and --requests begin at 1");
        }
        Measured measured = switch (name) {
            case "start" -> new StartBench(script()).run();
            case "pages" ->
                new PagesBench(consignments, requests, Clock.systemUTC().instant()).run();
            case "routing" -> new RoutingBench(requests, seed).run();
            case "growth" -> new GrowthBench(requests, seed, Optional.ofNullable(chart)).run();
            case "routing-peers" ->
                throw new Unable("its engines are no part of Hexi; call it as ./hexi bench routing-peers");
            default -> throw wrong("unknown bench '" + name + "'; known: start, pages, routing, growth, routing-peers");
        };
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (!json) {
            measured.lines().forEach(out::println);
        }
        out.println(new JsonMapper().writeValueAsString(measured.figures()));
        out.flush();
        return ExitCodes.OK;
    }

    private static Path script() {
        String home = System.getProperty("hexi.home");
        if (home == null) {
            throw new Unable("bench start measures ./hexi demo; call it as ./hexi bench start");
        }
        return Path.of(home, "hexi");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
