package org.hexi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;

/** Where a server is reached and with what secret; talks to it only to make databases and to prove the settings. */
record ServerAddress(int port, String user, String password) {
    static final String DATABASE = "hexi";
    private static final String NO_SUCH_DATABASE = "3D000";

    static ServerAddress of(DataFolder folder, int port) throws IOException {
        return new ServerAddress(
                port, Cluster.USER, Files.readString(folder.password()).strip());
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    String url(String database) {
        return url(port, database);
    }

    /** Makes sure that the server takes our password, has the main database and keeps what it acknowledges. */
    void prove(Duration timeout) throws SQLException {
        try (Connection connection = mainDatabase(timeout);
                Statement statement = connection.createStatement()) {
            for (var wanted : ServerSettings.DURABLE.entrySet()) {
                check(wanted.getKey(), wanted.getValue(), single(statement, "SHOW " + wanted.getKey()));
            }
        }
    }

    /** A new cluster has an empty database of another name; giving it ours is much quicker than making a second one. */
    private Connection mainDatabase(Duration timeout) throws SQLException {
        try {
            return connect(DATABASE, timeout);
        } catch (SQLException missing) {
            if (!NO_SUCH_DATABASE.equals(missing.getSQLState())) {
                throw missing;
            }
        }
        try (Connection connection = connect("template1", timeout);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER DATABASE postgres RENAME TO " + DATABASE);
        }
        return connect(DATABASE, timeout);
    }

    private static void check(String setting, String wanted, String found) {
        if (!wanted.equals(found)) {
            throw new PostgresFailure(
                    "postgres.server.not_durable",
                    "The setting %s must be %s but is %s.".formatted(setting, wanted, found));
        }
    }

    private static String single(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    void createDatabase(String name) throws SQLException {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new PostgresFailure(
                    "postgres.database.name",
                    "A database name has lower-case letters, digits and underscores, a letter first; not '" + name
                            + "'.");
        }
        try (Connection connection = connect(DATABASE, Duration.ofSeconds(30));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE \"" + name + "\"");
        }
    }

    private Connection connect(String database, Duration timeout) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", Long.toString(Math.max(1, timeout.toSeconds())));
        properties.setProperty("ApplicationName", "hexi-start");
        return DriverManager.getConnection(url(database), properties);
    }
}
