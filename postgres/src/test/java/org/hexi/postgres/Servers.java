package org.hexi.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Settings and statements the tests share. The server is unpacked once for all of them. */
final class Servers {
    static final Path BINARIES = Path.of("target", "postgres-binaries").toAbsolutePath();

    private Servers() {}

    static PostgresSettings durable(Path folder) {
        return PostgresSettings.durable(folder).binaries(BINARIES);
    }

    static PostgresSettings throwAway(Path parent) {
        return PostgresSettings.throwAwayIn(parent).binaries(BINARIES);
    }

    static void execute(EmbeddedPostgres server, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static String read(EmbeddedPostgres server, String query) throws SQLException {
        return read(server.jdbcUrl(), server.user(), server.password(), query);
    }

    static String read(String url, String user, String password, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
