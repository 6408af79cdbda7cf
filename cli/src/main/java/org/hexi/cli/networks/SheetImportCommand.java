package org.hexi.cli.networks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hexi.cli.imports.FileImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A table of services into the network. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Let a table of services into the network of a running Hexi, whole or not at all.",
            "It becomes one version of the network; the same table again makes none."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the table is in force, or nothing in it is new; with --dry-run: it could be",
            "1:refused; nothing is changed",
            "2:wrong call: unknown heading, missing or unreadable file, wrong option",
            "3:Hexi was not reached or does not allow it; the message says why"
        })
final class SheetImportCommand implements Callable<Integer> {
    private static final String KIND = "services";

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The CSV or XLSX file.")
    Path file = Path.of("");

    @Option(
            names = "--valid-from",
            paramLabel = "DAY",
            description = "First day of departure it counts for (default: today in Hexi).")
    @Nullable
    String validFrom;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why, for people.")
    @Nullable
    String note;

    @Mixin
    FileImport letting = new FileImport();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, String> terms = new LinkedHashMap<>();
        if (validFrom != null) {
            terms.put("valid_from", validFrom);
        }
        if (note != null) {
            terms.put("note", note);
        }
        return letting.send(Objects.requireNonNull(spec), KIND, file, terms);
    }
}
