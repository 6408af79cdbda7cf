package org.hexi.cli.conformance;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hexi.cli.BarProgress;
import org.hexi.cli.ExitCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Runs a public test pack and says how it went. */
@Command(
        name = "conformance",
        mixinStandardHelpOptions = true,
        description = {
            "Run a public test pack that lies in a folder. Nothing there is changed.",
            "Last line on stdout: N passed, M failed, K skipped."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing failed and something passed; with --baseline: nothing got worse",
            "1:something failed, or got worse",
            "2:unknown pack, missing folder or file, wrong option",
            "3:could not be read; the message says why"
        })
public final class ConformanceCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PACK",
            description = "One of customs-risk, customs-wco, epcis, epcis-hash, hs.")
    String pack = "";

    @Parameters(index = "1", paramLabel = "DIR", description = "The pack's folder.")
    Path folder = Path.of("");

    @Option(names = "--json", description = "One JSON object on the last line but one.")
    boolean json;

    @Option(names = "--report", paramLabel = "FILE", description = "Write the pass table as Markdown.")
    @Nullable
    Path report;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Compare with a pass table written before; only what got worse is a fault.")
    @Nullable
    Path baseline;

    @Option(
            names = "--train",
            paramLabel = "FILE",
            description = "customs-risk: declarations to learn from (default: train.csv of the folder).")
    @Nullable
    Path train;

    @Option(
            names = "--test",
            paramLabel = "FILE",
            description = "customs-risk: declarations to judge by (default: valid.csv of the folder).")
    @Nullable
    Path test;

    @Override
    public Integer call() throws IOException {
        Pack known = Pack.find(pack).orElseThrow(() -> wrong("unknown pack '" + pack + "'; known: " + Pack.known()));
        if (!Files.isDirectory(folder)) {
            throw wrong("the folder " + folder + " does not exist");
        }
        PassTable before = baseline();
        PackRun run = run(known, input(known));
        PassTable table = new PassTable(known.code(), run.rows());
        List<String> worse = before == null ? List.of() : table.worseThan(before);
        if (report != null) {
            write(report, table.markdown(known.about(), run.lines()));
        }
        print(table, worse, run);
        return isInOrder(table, before, worse) ? ExitCodes.OK : ExitCodes.FOUND_FAULTS;
    }

    private static PackRun run(Pack known, PackInput input) throws IOException {
        try (BarProgress bar = new BarProgress()) {
            return known.run(input, bar);
        }
    }

    private PackInput input(Pack known) {
        if (known != Pack.CUSTOMS_RISK) {
            if (train != null || test != null) {
                throw wrong("--train and --test belong to the pack customs-risk");
            }
            return new PackInput(folder, folder, folder);
        }
        return new PackInput(
                folder,
                file(train == null ? folder.resolve("train.csv") : train),
                file(test == null ? folder.resolve("valid.csv") : test));
    }

    private Path file(Path file) {
        if (!Files.isRegularFile(file)) {
            throw wrong("the file " + file + " does not exist");
        }
        return file;
    }

    private static boolean isInOrder(PassTable table, @Nullable PassTable before, List<String> worse) {
        return before == null ? table.isAllPassed() : worse.isEmpty() && table.count(Outcome.PASSED) > 0;
    }

    private @Nullable PassTable baseline() throws IOException {
        if (baseline == null) {
            return null;
        }
        if (!Files.isRegularFile(baseline)) {
            throw wrong("the pass table " + baseline + " does not exist; --report writes one");
        }
        PassTable table = PassTable.parse(pack, Files.readAllLines(baseline));
        if (table.rows().isEmpty()) {
            throw wrong(baseline + " holds no pass table");
        }
        return table;
    }

    private void print(PassTable table, List<String> worse, PackRun run) {
        PrintWriter out = command().commandLine().getOut();
        if (json) {
            out.println(new JsonMapper().writeValueAsString(answer(table, worse, run)));
        } else {
            run.lines().forEach(out::println);
            table.rows().stream()
                    .filter(row ->
                            row.outcome() != Outcome.PASSED || !row.reason().isEmpty())
                    .forEach(row -> out.println(row.outcome().word() + ": " + row.name() + ": " + row.reason()));
            worse.forEach(line -> out.println("worse: " + line));
        }
        out.println(table.summary());
        out.flush();
    }

    private static Map<String, Object> answer(PassTable table, List<String> worse, PackRun run) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("pack", table.pack());
        answer.put("passed", table.count(Outcome.PASSED));
        answer.put("failed", table.count(Outcome.FAILED));
        answer.put("skipped", table.count(Outcome.SKIPPED));
        answer.put("worse", worse);
        answer.put(
                "not_passed",
                table.rows().stream()
                        .filter(row -> row.outcome() != Outcome.PASSED)
                        .map(row -> Map.of(
                                "case", row.name(), "outcome", row.outcome().word(), "reason", row.reason()))
                        .toList());
        if (!run.figures().isEmpty()) {
            answer.put("figures", run.figures());
        }
        return answer;
    }

    private static void write(Path file, String text) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command().commandLine(), message);
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
