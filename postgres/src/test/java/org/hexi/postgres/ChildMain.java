package org.hexi.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the child JVMs of the tests do. Every line on standard output is a fact the parent may rely on. */
final class ChildMain {
    private static final int WRITERS = 4;

    private ChildMain() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        Path binaries = Path.of(arguments[2]);
        switch (arguments[0]) {
            case "serve" -> serve(PostgresSettings.durable(folder).binaries(binaries));
            case "serve-alone" -> serve(PostgresSettings.durable(folder));
            case "serve-thrown-away" ->
                serve(PostgresSettings.throwAwayIn(folder).binaries(binaries));
            case "start-and-stop" ->
                startAndStop(PostgresSettings.throwAwayIn(folder).binaries(Path.of(arguments[3])));
            case "write" -> write(PostgresSettings.durable(folder).binaries(binaries));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void serve(PostgresSettings settings) throws InterruptedException {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start(settings);
            say(server.folder().toString());
        } catch (FolderInUse refused) {
            say(String.valueOf(refused.getMessage()));
            System.exit(3);
        }
        Thread.currentThread().join();
    }

    private static void startAndStop(PostgresSettings settings) {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings)) {
            say(server.isRunning() ? "ran" : "did not run");
        }
    }

    /** Each writer commits pairs of rows for ever and says the id of a pair once the commit is acknowledged. */
    private static void write(PostgresSettings settings) throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.start(settings);
        Servers.execute(
                server,
                "CREATE TABLE IF NOT EXISTS debit (id uuid PRIMARY KEY)",
                "CREATE TABLE IF NOT EXISTS credit (id uuid PRIMARY KEY)");
        say("ready");
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> Thread.ofPlatform().start(() -> writePairs(server)))
                .toList();
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private static void writePairs(EmbeddedPostgres server) {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                PreparedStatement debit = connection.prepareStatement("INSERT INTO debit VALUES (?)");
                PreparedStatement credit = connection.prepareStatement("INSERT INTO credit VALUES (?)")) {
            connection.setAutoCommit(false);
            while (!Thread.currentThread().isInterrupted()) {
                UUID id = UUID.randomUUID();
                debit.setObject(1, id);
                debit.executeUpdate();
                credit.setObject(1, id);
                credit.executeUpdate();
                connection.commit();
                say(id.toString());
            }
        } catch (SQLException serverGone) {
            say("");
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
