package org.hexi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process and its folder: start, stop, settings, ports, secrets. */
class EmbeddedPostgresTest {
    @TempDir
    Path temp;

    @Test
    void dataSurvivesARestartOnTheSamePort() throws SQLException {
        PostgresSettings settings = Servers.durable(temp.resolve("kept"));
        int port;
        try (EmbeddedPostgres first = EmbeddedPostgres.start(settings)) {
            Servers.execute(first, "CREATE TABLE note (words text)", "INSERT INTO note VALUES ('兰州 Ланьчжоу')");
            port = first.port();
            assertThat(first.isRunning()).isTrue();
        }
        try (EmbeddedPostgres second = EmbeddedPostgres.start(settings)) {
            assertThat(Servers.read(second, "SELECT upper(words) FROM note")).isEqualTo("兰州 ЛАНЬЧЖОУ");
            assertThat(second.port()).isEqualTo(port);
        }
    }

    @Test
    void closingTwiceIsClosingOnce() {
        EmbeddedPostgres server = EmbeddedPostgres.start(Servers.throwAway(temp));
        server.close();
        server.close();

        assertThat(server.isRunning()).isFalse();
        assertThat(server.folder()).doesNotExist();
    }

    @Test
    void whatIsAcknowledgedIsOnTheDisk() throws SQLException {
        PostgresSettings settings = Servers.durable(temp.resolve("kept"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings)) {
            Servers.execute(server, "ALTER SYSTEM SET fsync = off");
            Servers.execute(server, "ALTER SYSTEM SET synchronous_commit = off");
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings)) {
            assertThat(Servers.read(server, "SHOW fsync")).isEqualTo("on");
            assertThat(Servers.read(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(Servers.read(server, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(Servers.read(server, "SHOW data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void onlyTheOwnerReadsThePasswordAndNobodyEntersWithoutIt() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(Servers.throwAway(temp))) {
            Path password = server.folder().resolve("password");

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                    .isEqualTo("rw-------");
            assertThat(server.password()).hasSizeGreaterThan(30);
            assertThatThrownBy(() -> Servers.read(server.jdbcUrl(), "hexi", "guess", "SELECT 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(Servers.read(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Servers.read(server, "SHOW unix_socket_directories")).isEmpty();
            assertThat(Servers.read(server, "SHOW password_encryption")).isEqualTo("scram-sha-256");
        }
    }

    @Test
    void aTakenPortLeadsToAnotherOne() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
                EmbeddedPostgres server =
                        EmbeddedPostgres.start(Servers.throwAway(temp).preferredPort(taken.getLocalPort()))) {
            assertThat(server.port()).isNotEqualTo(taken.getLocalPort()).isPositive();
            assertThat(Servers.read(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aLongPathWithBlanksAndQuotesIsNoTrouble() throws SQLException {
        Path far = temp.resolve("it's a long way ".repeat(5).strip())
                .resolve("to the data folder of the hub ".repeat(5).strip());

        try (EmbeddedPostgres server = EmbeddedPostgres.start(Servers.throwAway(far))) {
            assertThat(server.folder().toString().length()).isGreaterThan(200);
            assertThat(Servers.read(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aTestMakesItsOwnDatabase() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(Servers.throwAway(temp))) {
            String url = server.createDatabase("one_test");

            assertThat(Servers.read(url, server.user(), server.password(), "SELECT current_database()"))
                    .isEqualTo("one_test");
            assertThatThrownBy(() -> server.createDatabase("x; DROP DATABASE hexi"))
                    .isInstanceOf(PostgresFailure.class)
                    .hasMessageContaining("lower-case");
        }
    }

    @Test
    void aSecondStartInTheSameProcessIsRefusedAndTheFirstLivesOn() throws SQLException {
        PostgresSettings settings = Servers.throwAway(temp);
        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(settings))
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining("in use by this very process");
            assertThat(Servers.read(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aCopyThatAPowerCutLeftHalfWrittenIsUnpackedAnew() throws Exception {
        Path library = Path.of("lib", "postgresql", "plpgsql.so");
        Binaries copy = Binaries.shared(temp);
        byte[] whole = Files.readAllBytes(copy.home().resolve(library));
        Files.write(copy.home().resolve(library), new byte[0]);

        assertThat(Binaries.shared(temp)).isEqualTo(copy);
        assertThat(copy.home().resolve(library)).hasBinaryContent(whole);
    }

    @Test
    void otherThingsInADataFolderAreLeftAlone() throws Exception {
        Path home = Files.createDirectories(temp.resolve("home"));
        Path backup = Files.createDirectories(home.resolve("bin-backup"));
        Path letter = Files.writeString(home.resolve("letter.txt"), "Dear hub");
        Files.createDirectories(home.resolve("bin-17.2.0"));

        EmbeddedPostgres.start(PostgresSettings.durable(home)).close();

        assertThat(backup).isDirectory();
        assertThat(letter).hasContent("Dear hub");
        assertThat(home.resolve("bin-17.2.0")).doesNotExist();
    }

    @Test
    void aFolderOfThatNameThatIsNoDatabaseIsRefused() throws Exception {
        Path photos = Files.createDirectories(temp.resolve("home").resolve("data"));

        assertThatThrownBy(() -> EmbeddedPostgres.start(Servers.durable(temp.resolve("home"))))
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("is not a database");
        assertThat(photos).isEmptyDirectory();
    }

    @Test
    void aFolderWithOtherThingsIsNeverThrownAway() throws Exception {
        Path precious = Files.createDirectories(temp.resolve("precious"));
        Path letter = Files.writeString(precious.resolve("letter.txt"), "Dear hub");
        PostgresSettings settings = new PostgresSettings(
                precious, true, 0, Servers.durable(precious).startTimeout(), null);

        assertThatThrownBy(() -> EmbeddedPostgres.start(settings))
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("is not empty");
        assertThat(letter).hasContent("Dear hub");
        assertThat(EmbeddedPostgres.sweep(temp)).isEmpty();
    }
}
