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
import java.util.Optional;
import org.hexi.cli.BarProgress;
import org.hexi.cli.ExitCodes;
import org.hexi.cli.Unable;
import org.hexi.cli.remote.CallRefused;
import org.hexi.cli.remote.FileForm;
import org.hexi.cli.remote.HexiAddress;
import org.hexi.cli.remote.RunningHexi;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import tools.jackson.databind.JsonNode;

/** How a table is let into a running Hexi: the options of commands that do so, and the doing. */
public final class FileImport {
    private static final String IMPORTS = "/api/v1/imports";
    private static final int UNKNOWN = -1;
    private static final int PAGE = 200;

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

    /**
     * Sends the file and prints what became of it.
     *
     * @param terms answers to what the kind asks beside the file
     * @return exit code
     */
    public int send(CommandSpec command, String kind, Path file, Map<String, String> terms)
            throws IOException, InterruptedException {
        FileForm.check(command, file);
        address.check(command);
        if (refused != null) {
            // before anything is let in, for a file that cannot be written would lose the rows
            FileForm.checkNew(command, refused);
        }
        ImportReport report = sent(command, kind, file, terms);
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(report.json());
        } else {
            report.lines().forEach(out::println);
        }
        out.flush();
        return report.isAllTaken() ? ExitCodes.OK : ExitCodes.FOUND_FAULTS;
    }

    private ImportReport sent(CommandSpec command, String kind, Path file, Map<String, String> terms)
            throws IOException, InterruptedException {
        try (RunningHexi hexi = address.open();
                BarProgress bar = new BarProgress()) {
            requireKind(command, hexi, kind);
            bar.begin("import", UNKNOWN);
            FileForm form = form(kind, file, terms);
            JsonNode answer = hexi.command(IMPORTS, form.contentType(), form.body());
            bar.step();
            return report(hexi, answer, bar);
        } catch (CallRefused wrong) {
            throw new ParameterException(command.commandLine(), String.valueOf(wrong.getMessage()));
        }
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

    private static void requireKind(CommandSpec command, RunningHexi hexi, String kind) throws InterruptedException {
        List<String> known = hexi.get(IMPORTS + "/kinds")
                .valueStream()
                .map(each -> each.path("code").asString())
                .toList();
        if (!known.contains(kind)) {
            throw new ParameterException(
                    command.commandLine(),
                    "unknown kind '%s'; with this key: %s".formatted(kind, String.join(", ", known)));
        }
    }

    private FileForm form(String kind, Path file, Map<String, String> terms) throws IOException {
        FileForm form = new FileForm().field("kind", kind).field("dryRun", Boolean.toString(dryRun));
        fields.forEach((column, field) -> form.field("mapping", field + "=" + column));
        terms.forEach((term, answer) -> form.field("term", term + "=" + answer));
        return form.file("file", file);
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
}
