package org.hexi.cli.networks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
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

/** The services of the network as the table they could come in by. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write the services of a running Hexi to a new file, as XLSX when it ends so, else as CSV.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "2:wrong call: a file that is there already, an unknown place or carriage, wrong option",
            "3:Hexi was not reached or does not allow it; the message says why"
        })
final class SheetExportCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The new file.")
    Path file = Path.of("");

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "Day whose form of each service counts (default: today in Hexi).")
    @Nullable
    String on;

    @Option(names = "--place", paramLabel = "CODE", description = "Only services that load or unload there.")
    @Nullable
    String place;

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
        boolean isSheet = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return new Download("/api/v1/network/services")
                .with("format", isSheet ? "xlsx" : "csv")
                .with("on", on)
                .with("place", place)
                .with("carriage", carriage)
                .with("carrier", carrier)
                .into(Objects.requireNonNull(spec), address, file);
    }
}
