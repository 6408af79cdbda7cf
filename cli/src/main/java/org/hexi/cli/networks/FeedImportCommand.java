package org.hexi.cli.networks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hexi.cli.BarProgress;
import org.hexi.cli.ExitCodes;
import org.hexi.cli.remote.CallRefused;
import org.hexi.cli.remote.FileForm;
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

/** A carrier's feed into the network. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Let a GTFS feed into the network of a running Hexi, whole or not at all.",
            "Prints each finding with file, column and line. The same feed again changes nothing."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the feed is in force, or nothing in it is new; with --dry-run: it could be",
            "1:refused; nothing is changed",
            "2:wrong call: a term out of range, missing file, wrong option",
            "3:Hexi was not reached or does not allow it; the message says why"
        })
final class FeedImportCommand implements Callable<Integer> {
    static final String FEEDS = "/api/v1/network/gtfs";

    private static final String REFUSED = "network.gtfs.refused";
    private static final int UNKNOWN = -1;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The zip.")
    Path file = Path.of("");

    @Mixin
    FeedTermsOptions terms = new FeedTermsOptions();

    @Option(names = "--dry-run", description = "Only tell what it would do.")
    boolean dryRun;

    @Option(names = "--json", description = "One JSON object instead of the lines.")
    boolean json;

    @Mixin
    HexiAddress address = new HexiAddress();

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandSpec command = Objects.requireNonNull(spec);
        FileForm.check(command, file);
        address.check(command);
        FeedReport report = new FeedReport(String.valueOf(file.getFileName()), send(command));
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(report.answer());
        } else {
            report.lines().forEach(out::println);
        }
        out.flush();
        return report.isAccepted() ? ExitCodes.OK : ExitCodes.FOUND_FAULTS;
    }

    private JsonNode send(CommandSpec command) throws IOException, InterruptedException {
        FileForm form = new FileForm().field("dryRun", Boolean.toString(dryRun));
        terms.given().forEach(form::field);
        form.file("file", file);
        try (RunningHexi hexi = address.open();
                BarProgress bar = new BarProgress()) {
            bar.begin("import", UNKNOWN);
            JsonNode answer = hexi.command(FEEDS, form.contentType(), form.body());
            bar.step();
            return answer;
        } catch (CallRefused refused) {
            if (refused.problem().path("code").asString("").equals(REFUSED)) {
                return refused.problem();
            }
            throw new ParameterException(command.commandLine(), String.valueOf(refused.getMessage()));
        }
    }
}
