package org.hexi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hexi.hub.platform.operations.backup.Manifest;
import org.hexi.hub.platform.operations.backup.TakingBackup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies a database into a file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Copy the whole database into one file, from one snapshot; Hexi may run meanwhile.",
            "The file must not be there yet and is readable by its owner only."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the backup is whole", "2:wrong option", "3:could not be done; the message says why"})
final class BackupCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file to write.")
    Path file = Path.of("");

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    @Override
    public Integer call() throws IOException, SQLException {
        QuietLogs.set();
        try (OpenDatabase open = OpenDatabase.existing(database);
                BarProgress bar = new BarProgress()) {
            Manifest manifest = new TakingBackup(open.address(), bar).into(file);
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            out.printf(
                    "%s: %d tables, %d rows, migration %s%n",
                    file, manifest.tables().size(), manifest.rows(), manifest.migration());
            out.flush();
        }
        return ExitCodes.OK;
    }
}
