package org.hexi.cli;

import java.io.IOException;
import java.sql.SQLException;
import org.hexi.hub.platform.operations.DatabaseAddress;
import org.hexi.hub.platform.operations.backup.Manifest;
import org.hexi.hub.platform.operations.backup.Progress;
import org.hexi.hub.platform.operations.backup.RestoringBackup;
import picocli.CommandLine.Command;

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
final class RestoreCommand extends CopyingCommand {
    RestoreCommand() {
        super(" restored and compared");
    }

    @Override
    OpenDatabase open() {
        return OpenDatabase.ready(database);
    }

    @Override
    Manifest copy(DatabaseAddress address, Progress progress) throws IOException, SQLException {
        return new RestoringBackup(address, progress).from(file);
    }
}
