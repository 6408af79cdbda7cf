package org.hexi.cli.networks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hexi.cli.remote.HexiAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What runs, as a feed. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write what runs in a running Hexi to a new zip, as a GTFS feed.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "2:wrong call: a file that is there already, nothing runs in the span, wrong option",
            "3:Hexi was not reached or does not allow it; the message says why"
        })
final class FeedExportCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The new zip.")
    Path file = Path.of("");

    @Option(names = "--from", paramLabel = "DAY", description = "First day (default: today in Hexi).")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DAY", description = "Last day (default: a year on).")
    @Nullable
    String to;

    @Option(names = "--carriage", paramLabel = "WORD", description = "Only RAIL, ROAD, SEA or AIR.")
    @Nullable
    String carriage;

    @Option(names = "--carrier", paramLabel = "CODE", description = "Only services of this carrier.")
    @Nullable
    String carrier;

    @Mixin
    HexiAddress address = new HexiAddress();

    @Override
    public Integer call() throws IOException, InterruptedException {
        return new Download(FeedImportCommand.FEEDS)
                .with("from", from)
                .with("to", to)
                .with("carriage", carriage)
                .with("carrier", carrier)
                .into(Objects.requireNonNull(spec), address, file);
    }
}
