package org.hexi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hexi.hub.platform.operations.backup.Manifest;
import org.hexi.hub.platform.operations.backup.RestoringBackup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies a backup into an empty database. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Copy a backup into an empty database: a new folder, or an empty database you run.",
            "Everything comes back and is compared with the backup, or nothing does."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything is back", "2:wrong option", "3:could not be done; the message says why"})
final class RestoreCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The backup to read.")
    Path file = Path.of("");

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    @Override
    public Integer call() throws IOException, SQLException {
        QuietLogs.set();
        try (OpenDatabase open = OpenDatabase.ready(database);
                BarProgress bar = new BarProgress()) {
            Manifest manifest = new RestoringBackup(open.address(), bar).from(file);
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            out.printf(
                    "%s: %d tables, %d rows restored and compared, migration %s%n",
                    file, manifest.tables().size(), manifest.rows(), manifest.migration());
            out.flush();
        }
        return ExitCodes.OK;
    }
}
