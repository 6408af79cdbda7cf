package org.hexi.hub.platform.operations.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.api.MigrationInfo;
import org.hexi.hub.platform.operations.DatabaseAddress;
import tools.jackson.databind.json.JsonMapper;

/**
 * Copies a database into a file, from one snapshot, while the hub may go on working. The file appears under its name only
 * when it is whole.
 */
public final class TakingBackup {
    private final DatabaseAddress database;
    private final Progress progress;

    public TakingBackup(DatabaseAddress database, Progress progress) {
        this.database = database;
        this.progress = progress;
    }

    /**
     * @param file must not be there yet
     * @throws BackupRefused when the file is there, or the database holds nothing of Hexi
     */
    public Manifest into(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new BackupRefused("backup.file.exists", "The file %s is there already.".formatted(file));
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Manifest manifest = write(unfinished);
            Seal.set(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Manifest write(Path file) throws IOException, SQLException {
        String migration = migration();
        try (Connection connection = database.connect();
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(OwnerOnly.create(file)))) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            zip.setComment(Seal.UNSEALED);
            Catalogue catalogue = new Catalogue(connection);
            List<SavedTable> tables = tables(connection, catalogue.tables(), zip);
            String server = connection.getMetaData().getDatabaseProductVersion();
            Manifest manifest = new Manifest(Manifest.FORMAT, migration, server, tables, catalogue.sequences());
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            connection.rollback();
            return manifest;
        }
    }

    private List<SavedTable> tables(Connection connection, Map<String, List<String>> names, ZipOutputStream zip)
            throws SQLException, IOException {
        progress.begin("backup", names.size());
        TableCopy copy = new TableCopy(connection);
        List<SavedTable> tables = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : names.entrySet()) {
            SavedTable planned = new SavedTable(table.getKey(), table.getValue(), 0, "");
            zip.putNextEntry(new ZipEntry(planned.entry()));
            tables.add(copy.out(planned.name(), planned.columns(), zip));
            zip.closeEntry();
            progress.step();
        }
        return tables;
    }

    private String migration() {
        MigrationInfo current = database.migrations().load().info().current();
        if (current == null) {
            throw new BackupRefused("backup.database.empty", "The database %s holds no Hexi.".formatted(database));
        }
        return current.getVersion().getVersion();
    }
}
