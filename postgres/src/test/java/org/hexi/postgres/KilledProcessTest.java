package org.hexi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL at any moment: nothing acknowledged is lost, and the next start needs no hand. */
class KilledProcessTest {
    private static final int ROUNDS = Boolean.getBoolean("hexi.long") ? 20 : 3;
    private static final long SEED = 20_260_101L;

    @TempDir
    Path temp;

    @BeforeAll
    static void tellSeedAndCount() {
        System.out.printf("killed process: seed %d, %d rounds of each kind of kill%n", SEED, ROUNDS);
    }

    @Test
    void everyAcknowledgedCommitIsThereAfterAKillAndNoHalfOne() throws Exception {
        Path folder = temp.resolve("kept");
        Random random = new Random(SEED);
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            boolean serverDiesToo = round % 3 == 1;
            acknowledged.addAll(acknowledgedUntilKilled(folder, 50 + random.nextInt(1_500), serverDiesToo));

            try (EmbeddedPostgres server = EmbeddedPostgres.start(Servers.durable(folder))) {
                assertThat(ids(server, "debit"))
                        .as("round %d of seed %d", round, SEED)
                        .containsAll(acknowledged)
                        .isEqualTo(ids(server, "credit"));
            }
        }
        assertThat(acknowledged.size()).isGreaterThan(50 * ROUNDS);
    }

    private static List<String> acknowledgedUntilKilled(Path folder, int commits, boolean serverDiesToo)
            throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start("write", folder)) {
            assertThat(child.line()).isEqualTo("ready");
            List<String> ids = new ArrayList<>();
            while (ids.size() < commits) {
                ids.add(child.line());
            }
            child.kill();
            ids.addAll(child.rest());
            if (serverDiesToo) {
                ProcessHandle.of(RunningPostgres.find(folder).orElseThrow().pid())
                        .orElseThrow()
                        .destroyForcibly();
            }
            return ids.stream().filter(id -> !id.isEmpty()).toList();
        }
    }

    private static Set<String> ids(EmbeddedPostgres server, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id::text FROM " + table)) {
            Set<String> ids = new HashSet<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }

    @Test
    void aKillInTheMiddleOfTheFirstStartIsHealedByTheNext() throws Exception {
        Path folder = temp.resolve("new");
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            try (ChildJvm child = ChildJvm.start("serve-alone", folder)) {
                child.isEndedWithin(random.nextInt(4_500));
                child.kill();
            }
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start(PostgresSettings.durable(folder))) {
            assertThat(Servers.read(server, "SELECT 1")).isEqualTo("1");
            assertThat(folder.resolve("bin-" + Binaries.version() + "/bin/postgres"))
                    .isExecutable();
            assertThat(FolderTree.entries(folder, name -> name.contains(".new")))
                    .isEmpty();
        }
    }

    @Test
    void theServerThatOutlivedItsHexiIsStoppedBeforeTheNextStart() throws Exception {
        Path folder = temp.resolve("kept");
        try (ChildJvm child = ChildJvm.start("serve", folder)) {
            assertThat(child.line()).endsWith("kept");
            child.kill();
        }
        RunningPostgres orphan = RunningPostgres.find(folder).orElseThrow();
        assertThat(Servers.read(orphan.jdbcUrl(), orphan.user(), orphan.password(), "SELECT 1"))
                .isEqualTo("1");

        try (EmbeddedPostgres server = EmbeddedPostgres.start(Servers.durable(folder))) {
            RunningPostgres found = RunningPostgres.find(folder).orElseThrow();
            assertThat(found.pid()).isNotEqualTo(orphan.pid());
            assertThat(found.jdbcUrl()).isEqualTo(server.jdbcUrl()).isEqualTo(orphan.jdbcUrl());
            assertThat(found.password()).isEqualTo(server.password());
        }
        assertThat(RunningPostgres.find(folder)).isEmpty();
    }

    @Test
    void aSecondProcessIsToldWhoHasTheFolder() throws Exception {
        Path folder = temp.resolve("kept");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(Servers.durable(folder));
                ChildJvm second = ChildJvm.start("serve", folder)) {
            assertThat(second.line())
                    .contains("in use by process " + ProcessHandle.current().pid());
            assertThat(second.exitCode()).isEqualTo(3);
            assertThat(Servers.read(server, "SELECT 1")).isEqualTo("1");
        }
        try (ChildJvm first = ChildJvm.start("serve", folder)) {
            assertThat(first.line()).endsWith("kept");
            assertThatThrownBy(() -> EmbeddedPostgres.start(Servers.durable(folder)))
                    .isInstanceOf(FolderInUse.class);
            first.kill();
        }
        EmbeddedPostgres.start(Servers.durable(folder)).close();
    }

    @Test
    void aThrowAwayServerEndsWithItsProcessAndItsFolderIsSwept() throws Exception {
        try (ChildJvm child = ChildJvm.start("serve-thrown-away", temp)) {
            Path folder = Path.of(child.line());
            ProcessHandle server = ProcessHandle.of(
                            RunningPostgres.find(folder).orElseThrow().pid())
                    .orElseThrow();
            assertThat(EmbeddedPostgres.sweep(temp)).isEmpty();
            assertThat(server.isAlive()).isTrue();

            child.kill();

            server.onExit().get(10, TimeUnit.SECONDS);
            assertThat(EmbeddedPostgres.sweep(temp)).containsExactly(folder);
            assertThat(folder).doesNotExist();
        }
    }

    @Test
    void sweepingStopsWhatIsStillStopping() throws Exception {
        Path folder;
        try (ChildJvm child = ChildJvm.start("serve-thrown-away", temp)) {
            folder = Path.of(child.line());
            child.kill();
        }
        assertThat(EmbeddedPostgres.sweep(temp)).containsExactly(folder);
        assertThat(new OwnProcesses(new DataFolder(folder)).list()).isEmpty();
    }

    @Test
    void severalProcessesMayUnpackIntoOneCacheAtOnce() throws Exception {
        Path cache = temp.resolve("cache");
        try (ChildJvm one = ChildJvm.start("start-and-stop", temp, cache.toString());
                ChildJvm two = ChildJvm.start("start-and-stop", temp, cache.toString())) {
            assertThat(List.of(one.line(), two.line())).containsOnly("ran");
            assertThat(one.exitCode()).isZero();
            assertThat(two.exitCode()).isZero();
        }
        assertThat(FolderTree.entries(cache, name -> !name.equals("lock"))).hasSize(1);
        assertThat(Files.exists(temp.resolve("throw-away"))).isFalse();
    }
}
