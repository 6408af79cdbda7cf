package org.hexi.cli.imports;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hexi.cli.BarProgress;
import org.hexi.cli.ExitCodes;
import org.hexi.cli.Unable;
import org.hexi.cli.remote.CallRefused;
import org.hexi.cli.remote.HexiAddress;
import org.hexi.cli.remote.RunningHexi;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Lets a file into a running Hexi. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Let the rows of a CSV or XLSX file into a running Hexi, as the page Import does.",
            "Prints each problem with row, column, value and hint; good rows are taken, refused ones are not."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all rows taken; with --dry-run: all could be",
            "1:some rows refused",
            "2:wrong call: unknown kind or heading, missing or unreadable file, wrong option",
            "3:Hexi was not reached or does not allow it; the message says why"
        })
public final class ImportCommand implements Callable<Integer> {
    private static final String IMPORTS = "/api/v1/imports";
    private static final int UNKNOWN = -1;
    private static final int PAGE = 200;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "What the rows are, such as consignments.")
    String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The CSV or XLSX file.")
    Path file = Path.of("");

    @Mixin
    HexiAddress address = new HexiAddress();

    @Option(names = "--dry-run", description = "Check every row and store nothing.")
    boolean dryRun;

    @Option(
            names = "--map",
            paramLabel = "COLUMN=FIELD",
            description = {
                "Take a column of the file, by its heading, as a field of the kind; repeatable.",
                "With it only the columns named are taken; without it headings are recognised."
            })
    Map<String, String> fields = new LinkedHashMap<>();

    @Option(
            names = "--refused",
            paramLabel = "FILE",
            description =
                    "Write refused rows with a column error to this new file, as XLSX when it ends so, else as CSV.")
    @Nullable
    Path refused;

    @Option(names = "--json", description = "One JSON object instead of the lines.")
    boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        checkCall();
        ImportReport report = send();
        PrintWriter out = command().commandLine().getOut();
        if (json) {
            out.println(report.json());
        } else {
            report.lines().forEach(out::println);
        }
        out.flush();
        return report.isAllTaken() ? ExitCodes.OK : ExitCodes.FOUND_FAULTS;
    }

    private void checkCall() {
        if (!Files.isRegularFile(file)) {
            throw wrong("the file " + file + " does not exist");
        }
        address.check(command());
        if (refused != null) {
            checkNew(refused);
        }
    }

    /** Before anything is let in, for a file that cannot be written would lose the rows. */
    private void checkNew(Path target) {
        if (Files.exists(target)) {
            throw wrong("the file " + target + " is there already");
        }
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw wrong("the folder of " + target + " does not exist");
        }
    }

    private ImportReport send() throws IOException, InterruptedException {
        try (RunningHexi hexi = address.open();
                BarProgress bar = new BarProgress()) {
            requireKind(hexi);
            bar.begin("import", UNKNOWN);
            JsonNode answer = send(hexi, form());
            bar.step();
            return report(hexi, answer, bar);
        } catch (CallRefused wrong) {
            throw wrong(String.valueOf(wrong.getMessage()));
        }
    }

    private static JsonNode send(RunningHexi hexi, FileForm form) throws InterruptedException {
        return hexi.command(IMPORTS, form.contentType(), form.body());
    }

    /** The file is in by now: whatever fails here must not sound as if it were not. */
    private ImportReport report(RunningHexi hexi, JsonNode answer, BarProgress bar) throws InterruptedException {
        try {
            return new ImportReport(answer, problems(hexi, answer, bar), saveRefused(hexi, answer));
        } catch (IOException | Unable | CallRefused failed) {
            throw new Unable(
                    "Hexi took the file as import %s (%d rows let in), but what was wrong could not be told: %s"
                            .formatted(
                                    answer.path("id").asString(),
                                    answer.path("committed").asLong(),
                                    failed.getMessage()));
        }
    }

    private void requireKind(RunningHexi hexi) throws InterruptedException {
        List<String> known = hexi.get(IMPORTS + "/kinds")
                .valueStream()
                .map(each -> each.path("code").asString())
                .toList();
        if (!known.contains(kind)) {
            throw wrong("unknown kind '%s'; with this key: %s".formatted(kind, String.join(", ", known)));
        }
    }

    private FileForm form() throws IOException {
        FileForm form = new FileForm().field("kind", kind).field("dryRun", Boolean.toString(dryRun));
        fields.forEach((column, field) -> form.field("mapping", field + "=" + column));
        return form.file("file", String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    /** The answer holds the first page of them. */
    private static List<JsonNode> problems(RunningHexi hexi, JsonNode answer, BarProgress bar)
            throws InterruptedException {
        List<JsonNode> problems =
                new ArrayList<>(answer.path("issues").valueStream().toList());
        int pages = Math.ceilDiv(answer.path("issuesTotal").asInt(), PAGE);
        if (pages < 2) {
            return problems;
        }
        bar.begin("problems", pages);
        bar.step();
        for (int page = 2; page <= pages; page++) {
            hexi.get("%s?page=%d&size=%d".formatted(path(answer), page, PAGE))
                    .path("issues")
                    .forEach(problems::add);
            bar.step();
        }
        return problems;
    }

    private Optional<String> saveRefused(RunningHexi hexi, JsonNode answer) throws IOException, InterruptedException {
        if (refused == null || answer.path("refused").asLong() == 0) {
            return Optional.empty();
        }
        boolean isSheet = refused.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        byte[] rows = hexi.download(path(answer) + "/refused?format=" + (isSheet ? "xlsx" : "csv"));
        Files.write(refused, rows, StandardOpenOption.CREATE_NEW);
        return Optional.of(refused.toString());
    }

    private static String path(JsonNode answer) {
        return IMPORTS + "/" + answer.path("id").asString();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command().commandLine(), message);
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
