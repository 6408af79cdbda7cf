package org.hexi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.security.auth.module.UnixSystem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pid file may name anybody, and a folder may be anybody's: what is not proven ours is left alone. */
class ForeignProcessTest {
    private static final int NOBODY = 65_534;

    @TempDir
    Path temp;

    @Test
    void anInnocentProcessWithTheOldPidIsLeftAlone() throws Exception {
        PostgresSettings settings = Servers.durable(temp.resolve("kept"));
        EmbeddedPostgres.start(settings).close();
        Process innocent = new ProcessBuilder("sleep", "300").start();
        try {
            writePidFile(settings.folder(), innocent.pid());
            assertThat(RunningPostgres.find(settings.folder())).isEmpty();

            try (EmbeddedPostgres server = EmbeddedPostgres.start(settings)) {
                assertThat(Servers.read(server, "SELECT 1")).isEqualTo("1");
                assertThat(innocent.isAlive()).isTrue();
            }
            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly().onExit().join();
        }
    }

    @Test
    void aServerOfAnotherFolderFromTheSameBinariesIsLeftAlone() throws Exception {
        PostgresSettings settings = Servers.durable(temp.resolve("kept"));
        EmbeddedPostgres.start(settings).close();
        try (EmbeddedPostgres neighbour = EmbeddedPostgres.start(Servers.durable(temp.resolve("neighbour")))) {
            writePidFile(
                    settings.folder(),
                    RunningPostgres.find(neighbour.folder()).orElseThrow().pid());

            try (EmbeddedPostgres server = EmbeddedPostgres.start(settings)) {
                assertThat(Servers.read(server, "SELECT 1")).isEqualTo("1");
            }
            assertThat(Servers.read(neighbour, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aZombieUnderTheOldPidBlocksNothing() throws Exception {
        PostgresSettings settings = Servers.durable(temp.resolve("kept"));
        EmbeddedPostgres.start(settings).close();
        Process parentThatNeverReaps = new ProcessBuilder("sh", "-c", "sh -c 'echo $$' & exec sleep 300").start();
        try (BufferedReader output = parentThatNeverReaps.inputReader(StandardCharsets.US_ASCII)) {
            writePidFile(settings.folder(), Long.parseLong(output.readLine()));

            try (EmbeddedPostgres server = EmbeddedPostgres.start(settings)) {
                assertThat(Servers.read(server, "SELECT 1")).isEqualTo("1");
            }
        } finally {
            parentThatNeverReaps.destroyForcibly().onExit().join();
        }
    }

    @Test
    void aFolderOfAnotherUserIsRefusedWithBothNames() throws Exception {
        boolean root = new UnixSystem().getUid() == 0;
        Path foreign = root ? Files.createDirectory(temp.resolve("theirs")) : Path.of("/usr");
        if (root) {
            Files.setAttribute(foreign, "unix:uid", NOBODY);
        }

        assertThatThrownBy(() -> EmbeddedPostgres.start(Servers.durable(foreign)))
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("belongs to user")
                .hasMessageContaining("this process runs as uid " + new UnixSystem().getUid());
    }

    @Test
    void ctrlCInATerminalReachesTheHubAndNotTheServer() throws Exception {
        try (EmbeddedPostgres durable = EmbeddedPostgres.start(Servers.durable(temp.resolve("kept")));
                EmbeddedPostgres thrownAway = EmbeddedPostgres.start(Servers.throwAway(temp))) {
            String own = processGroup(ProcessHandle.current().pid());

            assertThat(List.of(processGroupOf(durable), processGroupOf(thrownAway)))
                    .doesNotContain(own)
                    .doesNotContain("");
        }
    }

    private static String processGroupOf(EmbeddedPostgres server) throws IOException {
        return processGroup(RunningPostgres.find(server.folder()).orElseThrow().pid());
    }

    private static String processGroup(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "pgid=", "-p", Long.toString(pid)).start();
        try (BufferedReader output = ps.inputReader(StandardCharsets.US_ASCII)) {
            String line = output.readLine();
            return line == null ? "" : line.strip();
        }
    }

    /** What a killed server leaves behind when its pid has been given to somebody else since. */
    private static void writePidFile(Path folder, long pid) throws IOException {
        String text =
                "%d\n%s\n1700000000\n15432\n\n127.0.0.1\n  123456 7\nready   \n".formatted(pid, folder.resolve("data"));
        Files.writeString(folder.resolve("data").resolve("postmaster.pid"), text);
    }
}
