package org.hexi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hexi.hub.platform.operations.DatabaseAddress;
import org.hexi.hub.platform.operations.backup.Manifest;
import org.hexi.hub.platform.operations.backup.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A way between a database and a backup file, with a bar while it goes on and one line of what was copied. */
abstract sealed class CopyingCommand implements Callable<Integer> permits BackupCommand, RestoreCommand {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The backup.")
    Path file = Path.of("");

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    private final String done;

    /** @param done what is said of the rows copied */
    CopyingCommand(String done) {
        this.done = done;
    }

    abstract OpenDatabase open();

    abstract Manifest copy(DatabaseAddress address, Progress progress) throws IOException, SQLException;

    @Override
    public final Integer call() throws IOException, SQLException {
        QuietLogs.set();
        try (OpenDatabase open = open();
                BarProgress bar = new BarProgress()) {
            Manifest manifest = copy(open.address(), bar);
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            out.printf(
                    "%s: %d tables, %d rows%s, migration %s%n",
                    file, manifest.tables().size(), manifest.rows(), done, manifest.migration());
            out.flush();
        }
        return ExitCodes.OK;
    }
}
