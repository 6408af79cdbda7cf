package org.hexi.cli;

import java.io.IOException;
import java.sql.SQLException;
import org.hexi.hub.platform.operations.DatabaseAddress;
import org.hexi.hub.platform.operations.backup.Manifest;
import org.hexi.hub.platform.operations.backup.Progress;
import org.hexi.hub.platform.operations.backup.TakingBackup;
import picocli.CommandLine.Command;

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
final class BackupCommand extends CopyingCommand {
    BackupCommand() {
        super("");
    }

    @Override
    OpenDatabase open() {
        return OpenDatabase.existing(database);
    }

    @Override
    Manifest copy(DatabaseAddress address, Progress progress) throws IOException, SQLException {
        return new TakingBackup(address, progress).into(file);
    }
}
