package org.hexi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.hexi.hub.platform.operations.DatabaseAddress;
import org.hexi.postgres.EmbeddedPostgres;
import org.hexi.postgres.PostgresSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** doctor, backup and restore on a real folder: one that is in use, one that is not, and one that is no folder of Hexi. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DataCommandsTest {
    @TempDir
    static Path folder = Path.of("");

    private static @Nullable EmbeddedPostgres started;
    private static String port = "";

    @BeforeAll
    static void start() throws IOException {
        started = EmbeddedPostgres.start(PostgresSettings.durable(data()));
        main().migrations().load().migrate();
        try (ServerSocket free = new ServerSocket(0)) {
            port = Integer.toString(free.getLocalPort());
        }
    }

    @AfterAll
    static void stop() {
        server().close();
    }

    @Test
    @Order(1)
    void theDoctorFindsARunningFolderWellAndNamesThePasswordsFile() {
        CommandRun run = doctor();
        assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCodes.OK);
        assertThat(run.out())
                .contains("running at " + server().jdbcUrl(), "password in " + server().folder(), "no fault found")
                .doesNotContain(server().password());
    }

    @Test
    @Order(2)
    void aBackupOfARunningFolderIsRestoredIntoAnEmptyDatabaseOnly() {
        String file = folder.resolve("hexi.backup").toString();
        CommandRun backup = CommandRun.of("backup", file, "--data", data().toString());
        assertThat(backup.exitCode()).as(backup.err()).isEqualTo(ExitCodes.OK);
        assertThat(backup.out()).contains("tables").contains("migration");
        CommandRun twice = CommandRun.of("backup", file, "--data", data().toString());
        assertThat(twice.exitCode()).isEqualTo(ExitCodes.UNABLE);
        assertThat(twice.err()).contains("there already").hasLineCount(1);

        String empty = server().createDatabase("restored");
        CommandRun restore = restore(file, empty);
        assertThat(restore.exitCode()).as(restore.err()).isEqualTo(ExitCodes.OK);
        assertThat(restore.out()).contains("restored and compared");
        CommandRun again = restore(file, empty);
        assertThat(again.exitCode()).isEqualTo(ExitCodes.UNABLE);
        assertThat(again.err()).contains("is not empty");
        assertThat(restore(folder.resolve("nowhere").toString(), empty).exitCode())
                .isEqualTo(ExitCodes.UNABLE);
    }

    @Test
    @Order(3)
    void aFaultIsFoundInAFolderNobodyUses() {
        JdbcClient.create(main().dataSource())
                .sql("insert into audit.entry (id, recorded_at, actor, action, subject, details) "
                        + "values (gen_random_uuid(), '2026-01-01Z', 'nobody', 'forged', 'x', '{}')")
                .update();
        server().close();
        CommandRun run = CommandRun.of("doctor", "--data", data().toString(), "--port", port, "--json");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND_FAULTS);
        JsonNode answer = new JsonMapper().readTree(run.lines().getLast());
        assertThat(answer.get("sound").asBoolean()).isFalse();
        assertThat(run.out()).contains("ENTRY_FOREIGN").contains("started for this command");
    }

    @Test
    @Order(4)
    void aFolderWithoutADatabaseIsLeftAlone() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        CommandRun run = CommandRun.of("doctor", "--data", other.toString(), "--port", port);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND_FAULTS);
        assertThat(run.out()).contains("holds no database");
        assertThat(CommandRun.of("backup", folder.resolve("x").toString(), "--data", other.toString())
                        .exitCode())
                .isEqualTo(ExitCodes.UNABLE);
        assertThat(other).isEmptyDirectory();
    }

    private static EmbeddedPostgres server() {
        return Objects.requireNonNull(started);
    }

    private static CommandRun doctor() {
        return CommandRun.of("doctor", "--data", data().toString(), "--port", port);
    }

    private static CommandRun restore(String file, String url) {
        return CommandRun.of(
                "restore", file, "--db-url", url, "--db-user", server().user(), "--db-password", server().password());
    }

    private static DatabaseAddress main() {
        return new DatabaseAddress(server().jdbcUrl(), server().user(), server().password());
    }

    private static Path data() {
        return folder.resolve("data");
    }
}
