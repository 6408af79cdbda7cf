package org.hexi.hub.platform.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.hexi.hub.platform.operations.DatabaseAddress;

/**
 * Copies a backup into an empty database: tables are made as they were at the time of the backup, rows come in and are proven
 * in one transaction, and only then the migrations since then run. When it fails or is killed before, a mark stays behind, by
 * which the next restore knows that what it finds is a torn start and not somebody's data.
 */
public final class RestoringBackup {
    /** A schema without tables, so that neither Flyway nor the comparison of tables minds it. */
    private static final String MARK = "hexi_restore_unfinished";

    private final DatabaseAddress database;
    private final Progress progress;

    public RestoringBackup(DatabaseAddress database, Progress progress) {
        this.database = database;
        this.progress = progress;
    }

    /** @throws BackupRefused when the file is damaged, the database is not empty, or the backup is of a newer Hexi */
    public Manifest from(Path file) throws IOException, SQLException {
        try (BackupFile backup = BackupFile.open(file)) {
            Manifest manifest = backup.manifest();
            refuseNewer(manifest);
            prepare();
            database.migrations()
                    .target(MigrationVersion.fromVersion(manifest.migration()))
                    .load()
                    .migrate();
            fill(backup);
            database.migrations().load().migrate();
            return manifest;
        }
    }

    private void refuseNewer(Manifest manifest) {
        boolean known = Arrays.stream(database.migrations().load().info().all())
                .map(MigrationInfo::getVersion)
                .anyMatch(MigrationVersion.fromVersion(manifest.migration())::equals);
        if (!known) {
            throw new BackupRefused(
                    "backup.version.unknown",
                    "The backup was taken at migration %s, which this Hexi does not know; use the Hexi it was taken with, or a newer one."
                            .formatted(manifest.migration()));
        }
    }

    private void prepare() throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Catalogue catalogue = new Catalogue(connection);
            if (catalogue.schemas().contains(MARK)) {
                clear(connection, catalogue);
            }
            if (!catalogue.isEmpty()) {
                throw new BackupRefused(
                        "backup.target.filled",
                        "The database %s is not empty; restore only into a new one. Nothing was changed."
                                .formatted(database));
            }
            execute(connection, "create schema " + MARK);
            connection.commit();
        }
    }

    /** Only what a torn restore made: before it began, the database was seen empty. */
    private static void clear(Connection connection, Catalogue catalogue) throws SQLException {
        for (String schema : catalogue.schemas()) {
            execute(connection, "drop schema " + schema + " cascade");
        }
        for (String table : catalogue.publicTables()) {
            execute(connection, "drop table public." + table + " cascade");
        }
    }

    private void fill(BackupFile backup) throws SQLException, IOException {
        Manifest manifest = backup.manifest();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Catalogue catalogue = new Catalogue(connection);
            List<SavedTable> tables = inOrder(manifest, catalogue);
            TableCopy copy = new TableCopy(connection);
            execute(
                    connection,
                    "truncate " + tables.stream().map(SavedTable::name).collect(Collectors.joining(", ")));
            progress.begin("restore", tables.size() * 2);
            for (SavedTable table : tables) {
                try (InputStream text = backup.table(table)) {
                    copy.in(table, text);
                }
                progress.step();
            }
            for (SavedTable table : tables) {
                copy.prove(table);
                progress.step();
            }
            setSequences(connection, manifest.sequences());
            execute(connection, "drop schema " + MARK);
            connection.commit();
        }
    }

    /** Tables that are pointed at come before those that point at them. */
    private static List<SavedTable> inOrder(Manifest manifest, Catalogue catalogue) throws SQLException {
        Map<String, List<String>> made = catalogue.tables();
        Map<String, SavedTable> saved = new LinkedHashMap<>();
        manifest.tables().forEach(table -> saved.put(table.name(), table));
        boolean same = made.keySet().equals(saved.keySet())
                && saved.values().stream()
                        .allMatch(table -> table.columns().equals(made.getOrDefault(table.name(), List.of())));
        if (!same) {
            throw new BackupRefused(
                    "backup.tables.differ",
                    "The tables of migration %s in this Hexi are not those of the backup; use the Hexi it was taken with."
                            .formatted(manifest.migration()));
        }
        return ForeignKeyOrder.of(List.copyOf(saved.keySet()), catalogue.references()).stream()
                .map(name -> java.util.Objects.requireNonNull(saved.get(name)))
                .toList();
    }

    private static void setSequences(Connection connection, List<SavedSequence> sequences) throws SQLException {
        for (SavedSequence sequence : sequences) {
            if (sequence.last() == null) {
                continue;
            }
            try (PreparedStatement set = connection.prepareStatement("select setval(cast(? as regclass), ?, true)")) {
                set.setString(1, sequence.name());
                set.setLong(2, sequence.last());
                set.execute();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
