package org.hexi.hub.platform.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Copies tables out and in as PostgreSQL's text form, in an order and with settings that make equal tables give equal bytes
 * on every server.
 */
final class TableCopy {
    private final Connection connection;
    private final CopyManager copier;
    private final Catalogue catalogue;

    TableCopy(Connection connection) throws SQLException {
        this.connection = connection;
        this.copier = connection.unwrap(PGConnection.class).getCopyAPI();
        this.catalogue = new Catalogue(connection);
        settle();
    }

    /** Text of instants, intervals and numbers depends on settings; these are ours. */
    private void settle() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601';
                    set local bytea_output = 'hex'; set local extra_float_digits = 1; set local client_encoding = 'UTF8';
                    set local search_path = pg_catalog""");
        }
    }

    /** Copies a table out and says what was written. The stream stays open. */
    SavedTable out(String table, List<String> columns, OutputStream to) throws SQLException, IOException {
        DigestOutputStream hashed = new DigestOutputStream(to, sha256());
        String names = String.join(", ", columns);
        String order = String.join(", ", catalogue.key(table, columns));
        long rows = copier.copyOut(
                "copy (select %s from %s order by row(%s)::text collate \"C\") to stdout"
                        .formatted(names, table, order),
                hashed);
        return new SavedTable(table, columns, rows, hex(hashed.getMessageDigest()));
    }

    /** Copies a table in; the stream must give what the manifest says. */
    void in(SavedTable table, InputStream from) throws SQLException, IOException {
        DigestInputStream hashed = new DigestInputStream(from, sha256());
        long rows = copier.copyIn(
                "copy %s (%s) from stdin".formatted(table.name(), String.join(", ", table.columns())), hashed);
        if (rows != table.rows() || !hex(hashed.getMessageDigest()).equals(table.sha256())) {
            throw new BackupRefused(
                    "backup.table.differs",
                    "The table %s of the backup is not what its manifest says; nothing was restored."
                            .formatted(table.name()));
        }
    }

    /** Reads a restored table back and compares it with the manifest. */
    void prove(SavedTable table) throws SQLException, IOException {
        SavedTable restored = out(table.name(), table.columns(), OutputStream.nullOutputStream());
        if (!restored.equals(table)) {
            throw new BackupRefused(
                    "backup.restored.differs",
                    "The table %s came out different from the backup (%d rows, expected %d); nothing was restored."
                            .formatted(table.name(), restored.rows(), table.rows()));
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
