package org.hexi.cli.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets a file into a running Hexi. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Let the rows of a CSV or XLSX file into a running Hexi, as the page Import does.",
            "Prints each problem with row, column, value and hint; good rows are taken, refused ones are not.",
            "A timetable of services is taken whole or not at all."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all rows taken; with --dry-run: all could be",
            "1:some rows refused",
            "2:wrong call: unknown kind or heading, missing or unreadable file, wrong option",
            "3:Hexi was not reached or does not allow it; the message says why"
        })
public final class ImportCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "What the rows are, such as consignments.")
    String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The CSV or XLSX file.")
    Path file = Path.of("");

    @Option(
            names = "--term",
            paramLabel = "NAME=ANSWER",
            description = "Answer what the kind asks beside the file, such as valid_from=2026-10-01; repeatable.")
    Map<String, String> terms = new LinkedHashMap<>();

    @Mixin
    FileImport letting = new FileImport();

    @Override
    public Integer call() throws IOException, InterruptedException {
        return letting.send(Objects.requireNonNull(spec), kind, file, terms);
    }
}
