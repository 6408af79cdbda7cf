package org.hexi.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hexi.benchmarks.feed.CityNetwork;
import org.hexi.benchmarks.feed.FeedNetwork;
import org.hexi.benchmarks.feed.SampleFeed;
import org.hexi.benchmarks.feed.Timetabled;
import org.hexi.benchmarks.freight.FreightTruth;
import org.hexi.benchmarks.freight.Tally;
import org.hexi.benchmarks.race.Outcome;
import org.hexi.benchmarks.race.Race;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Measures Hexi's engine beside naviqore and OpenTripPlanner, and prints what it measured. */
@Command(
        name = "routing-peers",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = RoutingPeers.USAGE,
        exitCodeOnExecutionException = RoutingPeers.UNABLE)
public final class RoutingPeers implements Callable<Integer> {
    static final int FOUND_FAULTS = 1;
    static final int USAGE = 2;
    static final int UNABLE = 3;
    private static final int REPETITIONS = 9;
    private static final int FREIGHT_NETWORKS = 20;
    private static final int QUESTIONS_PER_FREIGHT_NETWORK = 50;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--gtfs",
            paramLabel = "FILE",
            description = "A GTFS feed to measure on, instead of the sample feed.")
    @Nullable
    Path gtfs;

    @Option(names = "--queries", paramLabel = "N", defaultValue = "300", description = "Questions to each network.")
    int queries;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "What questions and networks are drawn by.")
    long seed;

    @Option(names = "--json", description = "Only the JSON object.")
    boolean json;

    public static void main(String... arguments) {
        CommandLine command = new CommandLine(new RoutingPeers());
        command.setExecutionExceptionHandler((failure, line, parsed) -> {
            line.getErr().println("hexi: routing-peers could not be measured: " + failure.getMessage());
            return UNABLE;
        });
        System.exit(command.execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        if (queries < 1) {
            throw new ParameterException(command, "--queries begins at 1");
        }
        if (gtfs != null && !Files.exists(gtfs)) {
            throw new ParameterException(command, "no such feed: " + gtfs);
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Timetabled network : List.of(feed(), CityNetwork.drawn(seed))) {
            command.getErr().println("hexi: measuring on " + network.name());
            outcomes.add(new Race(network, queries, REPETITIONS, seed).run());
        }
        command.getErr().println("hexi: asking for freight");
        FreightTruth freight = new FreightTruth(FREIGHT_NETWORKS, QUESTIONS_PER_FREIGHT_NETWORK, seed);
        List<Tally> tallies = freight.tell();
        print(command.getOut(), new Report(outcomes, freight, tallies));
        return isFaultless(outcomes, tallies.getFirst()) ? 0 : FOUND_FAULTS;
    }

    private static boolean isFaultless(List<Outcome> outcomes, Tally hexi) {
        return hexi.infeasible() + hexi.missed() == 0
                && outcomes.stream()
                        .flatMap(outcome -> Stream.of(outcome.comparison(), outcome.control()))
                        .allMatch(comparison -> comparison.differencesOf("hexi").isEmpty());
    }

    private Timetabled feed() throws IOException {
        return gtfs == null ? SampleFeed.read() : FeedNetwork.read(String.valueOf(gtfs.getFileName()), gtfs);
    }

    private void print(PrintWriter out, Report report) {
        if (!json) {
            report.lines().forEach(out::println);
        }
        out.println(new JsonMapper().writeValueAsString(report.figures()));
        out.flush();
    }
}
